import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { withVat } from '../allocation/vat-lines'
import type { Followed } from '../payments/statement-stage'
import type { Owed } from '../payments/owed'
import { knownShares } from './billable-shares'
import type { IndicatorGap } from './indicator'
import type { SettledAgreement } from './indicator-facts'
import { noAmounts } from './no-amounts'

/** What one body owes another. */
export interface Due {
  readonly debtorId: string
  readonly creditorId: string
  readonly amount: Cents
}

/** What two bodies owe each other: `due` to the creditor, `back` from it, and what is left of both. */
export interface NetDue {
  readonly debtorId: string
  readonly creditorId: string
  readonly due: Cents
  readonly back: Cents
  readonly net: Cents
}

/** What the settlements of a year make bodies owe each other, with the tax on it, whether or not statements were issued. */
export const settledDues = (settlements: readonly SettledAgreement[]): readonly Due[] =>
  settlements.flatMap(({ agreement, allocation }) =>
    knownShares(allocation).map(({ collectivityId, amount, vat }) => ({
      debtorId: collectivityId,
      creditorId: agreement.lenderId,
      amount: withVat(amount, vat),
    })),
  )

/** The settlements of which it is not known what they make bodies owe: these dues are in no sum. */
export const duesUnknown = (settlements: readonly SettledAgreement[]): readonly IndicatorGap[] =>
  settlements.flatMap(({ agreement: { id }, allocation }) =>
    allocation.billed === null
      ? [{ code: noAmounts(allocation), about: { of: 'agreement', id } }]
      : [],
  )

type Parties = Followed & { readonly lenderId: string; readonly beneficiaryId: string }

/** What issued statements leave to be paid, in both directions. */
export function owedDues<S extends Parties>(owed: Owed<S>): readonly Due[] {
  type Line = { readonly statement: S; readonly left: Cents }
  const toLender = ({ statement, left }: Line): Due => ({
    debtorId: statement.beneficiaryId,
    creditorId: statement.lenderId,
    amount: left,
  })
  const toBody = ({ statement, left }: Line): Due => ({
    debtorId: statement.lenderId,
    creditorId: statement.beneficiaryId,
    amount: left,
  })
  return [
    ...[...owed.claims, ...owed.recoveries].map(toLender),
    ...[...owed.reductions, ...owed.excesses].map(toBody),
  ]
}

/**
 * What pairs of bodies owe each other and what is left of it, the largest first; pairs that owe nothing are left out. For
 * information: claims of public bodies are not set off, and each is called whole.
 */
export function netDues(dues: readonly Due[]): readonly NetDue[] {
  const pairs = new Map<string, Due[]>()
  for (const due of dues) {
    const key = JSON.stringify([due.debtorId, due.creditorId].sort())
    pairs.set(key, [...(pairs.get(key) ?? []), due])
  }
  return [...pairs.values()]
    .flatMap((pair): readonly NetDue[] => {
      const [one, other] = [pair[0]?.debtorId ?? '', pair[0]?.creditorId ?? '']
      const from = (id: string): Cents =>
        sumCents(pair.filter(({ debtorId }) => debtorId === id).map(({ amount }) => amount))
      const [first, second] = [from(one), from(other)]
      if (first === 0 && second === 0) return []
      const isFirst = first >= second
      return [
        {
          debtorId: isFirst ? one : other,
          creditorId: isFirst ? other : one,
          due: isFirst ? first : second,
          back: isFirst ? second : first,
          net: cents(Math.abs(first - second)),
        },
      ]
    })
    .sort((a, b) => b.net - a.net)
}
