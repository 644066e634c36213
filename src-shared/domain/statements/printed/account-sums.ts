import { cents } from '#shared/kernel/cents'
import type { Agreement } from '../../agreements/agreement'
import { settleAccount, type AccountStatement } from '../account'
import { accountVat } from '../account-vat'
import { dueOf } from '../due-of'
import { natureSums, vatSums } from './vat-sums'
import type { StatementContent } from '../statement'
import { natureOf } from '../statement-nature'
import type { ContentSum } from '../content-fields'
import { present, sum } from '../../printed/sum'

/** The agreement and the other statements of a body, against which the account of a statement is checked. */
export interface AccountContext {
  /** As it is now: the instalments that were called. */
  readonly agreement?: Agreement
  /** Those of the same body, or more. */
  readonly statements?: readonly AccountStatement[]
}

/** The instalments that a statement deducts, each against the agreement that called it. */
function instalmentSums(content: StatementContent, agreement: Agreement): readonly ContentSum[] {
  const own = agreement.instalments.filter(
    ({ collectivityId }) => collectivityId === content.beneficiary.id,
  )
  return content.instalments.flatMap(
    ({ reference, calledOn, amount }, place): readonly ContentSum[] => {
      const at = ['instalments', place]
      const same = own.filter((call) => call.reference === reference && call.calledOn === calledOn)
      const [known] = same
      if (known === undefined) return [sum('instalments.reference', reference, null, at)]
      return same.some((call) => call.amount === amount)
        ? []
        : [sum('instalments.amount', amount, known.amount, at)]
    },
  )
}

/** The balances that a statement includes, each against the statement that carried it, and the one that it replaces. */
function namedSums(
  content: StatementContent,
  statements: readonly AccountStatement[],
): readonly ContentSum[] {
  const named = (number: string): AccountStatement | undefined =>
    statements.find(
      (one) =>
        one.number === number &&
        one.agreementId === content.agreement.id &&
        one.beneficiaryId === content.beneficiary.id,
    )
  const { replaces } = content
  const replaced = replaces === undefined ? undefined : named(replaces.number)
  return [
    ...(replaces === undefined
      ? []
      : [
          sum('replaces.number', replaces.number, replaced?.number ?? null),
          sum('replaces.issuedOn', replaces.issuedOn, replaced?.issuedOn ?? null),
          ...(replaces.reason === undefined
            ? []
            : [sum('replaces.reason', replaces.reason, replaced?.cancelled?.reason ?? null)]),
        ]),
    ...(content.carriedIn ?? []).flatMap(({ number, issuedOn, kind, amount, vat }, place) => {
      const at = ['carriedIn', place]
      const source = named(number)
      const left = source?.carriedForward
      return [
        sum('carriedIn.number', number, left === undefined ? null : number, at),
        sum('carriedIn.issuedOn', issuedOn, source?.issuedOn ?? null, at),
        sum('carriedIn.kind', kind, left?.kind ?? null, at),
        sum('carriedIn.amount', amount, left?.amount ?? null, at),
        sum('carriedIn.vat', vat ?? null, left?.vat ?? null, at),
      ]
    }),
  ]
}

/**
 * Which budget each proposed account is of: the lender's first, then as many of the beneficiary, which pays what the lender
 * receives, line by line. The lines of each budget make the balance. A claim is the lender's receipt; a reduction lowers one,
 * and is an expense where the year of its title is closed, so that it may have lines of both sides.
 */
function imputationSums({ imputation = [], balance }: StatementContent): readonly ContentSum[] {
  if (imputation.length === 0) return []
  const half = Math.ceil(imputation.length / 2)
  const isClaim = balance.kind === 'claim'
  const sideAgain = (place: number): 'receipt' | 'expense' | undefined => {
    const mirrored = imputation[place - half]
    if (mirrored !== undefined) return mirrored.side === 'receipt' ? 'expense' : 'receipt'
    return isClaim ? 'receipt' : imputation[place]?.side
  }
  const whole = (from: number, to: number): ContentSum => {
    const lines = imputation.slice(from, to)
    const [one] = lines
    const sums = lines.reduce((all, { amount = balance.amount }) => all + amount, 0)
    const own = one?.amount ?? balance.amount
    return sum('imputation.amount', own, cents(balance.amount - sums + own), ['imputation', from])
  }
  return [
    ...imputation.map(({ side }, place) =>
      sum('imputation.side', side, sideAgain(place) ?? null, ['imputation', place]),
    ),
    whole(0, half),
    ...(imputation.length > half ? [whole(half, imputation.length)] : []),
  ]
}

/**
 * The account of a statement: what it takes from the agreement and from other statements, where they are known, and its two
 * balances. A provisional one settles no other and carries nothing.
 */
export function accountSums(
  content: StatementContent,
  { agreement, statements }: AccountContext,
): readonly ContentSum[] {
  const { instalments, provisionals = [], carriedIn = [], carriedForward } = content
  const provisional = natureOf(content) === 'provisional'
  const again = settleAccount(
    dueOf(content),
    instalments.map(({ amount }) => amount),
    { provisionals, carriedIn, replaces: null },
    carriedForward !== undefined && !provisional,
    accountVat(content.vat?.lines, instalments),
  )
  const left = again.carriedForward
  return [
    ...(provisional
      ? [
          present('provisionals', content.provisionals, false),
          present('byAgent', content.byAgent, false),
          present('carriedForward', carriedForward, false),
          ...(agreement === undefined ? [] : instalmentSums(content, agreement)),
          ...(statements === undefined ? [] : namedSums(content, statements)),
        ]
      : []),
    ...vatSums(content),
    ...natureSums(content),
    ...imputationSums(content),
    sum('balance.kind', content.balance.kind, again.balance.kind),
    sum('balance.amount', content.balance.amount, again.balance.amount),
    sum('balance.vat', content.balance.vat ?? null, again.balance.vat ?? null),
    ...(carriedForward === undefined || left === null
      ? []
      : [
          sum('carriedForward.kind', carriedForward.kind, left.kind),
          sum('carriedForward.amount', carriedForward.amount, left.amount),
          sum('carriedForward.vat', carriedForward.vat ?? null, left.vat ?? null),
        ]),
  ]
}
