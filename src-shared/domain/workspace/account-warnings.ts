import type { Coded } from '#shared/kernel/coded'
import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { groupBy } from '#shared/kernel/group-by'
import { periodHolds } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { isServed } from '../statements/absent-bodies'
import type { AccountStatement } from '../statements/account'
import { deductedOn } from '../statements/instalments-of'
import type { Statement } from '../statements/statement'
import { natureOf } from '../statements/statement-nature'
import { strandedBalances } from '../statements/stranded-balances'
import type { WorkspaceFile } from './workspace-file'

/** An instalment as a warning names it: body, agreement, reference. */
interface NamedInstalment {
  readonly collectivityId: string
  /** Reference of the agreement, and of the instalment; this may be empty. */
  readonly agreement: string
  readonly reference: string
  readonly calledOn: Day
  readonly amount: Cents
}

/** Something in the account of a body that nothing will settle automatically, or not where the user would expect it. */
export type AccountWarning = Coded<{
  /** Called before the agreement begins or after it ends: its first or its last settlement deducts it. */
  instalmentBefore: NamedInstalment
  instalmentAfter: NamedInstalment
  /** Called on a day on which no terms serve the body: a statement of that period refunds it. */
  instalmentUnserved: NamedInstalment
  /** A standing final statement of its day does not deduct it: it was issued before, or the instalment was added to the file. */
  instalmentMissed: { statement: string } & NamedInstalment
  /** A balance to carry over although every month of the agreement is settled for the body. */
  balanceStranded: { collectivityId: string; statement: string; amount: Cents }
}>

type Call = Agreement['instalments'][number]

const deducts = ({ content }: Statement, { reference, calledOn, amount }: Call): boolean =>
  content.instalments.some(
    (one) => one.reference === reference && one.calledOn === calledOn && one.amount === amount,
  )

function instalmentWarning(
  agreement: Agreement,
  call: Call,
  own: readonly Statement[],
): AccountWarning | null {
  const { collectivityId, reference, calledOn, amount } = call
  if (own.some((statement) => deducts(statement, call))) return null
  const instalment = { collectivityId, agreement: agreement.reference, reference, calledOn, amount }
  const on = deductedOn(agreement, calledOn)
  const missing = own.find(({ content }) => periodHolds(content.period, on))
  if (missing !== undefined)
    return { code: 'instalmentMissed', ...instalment, statement: missing.content.number }
  if (calledOn < on) return { code: 'instalmentBefore', ...instalment }
  if (calledOn > on) return { code: 'instalmentAfter', ...instalment }
  return isServed(agreement, collectivityId, { from: on, to: on })
    ? null
    : { code: 'instalmentUnserved', ...instalment }
}

const asAccount = ({ content, cancelled }: Statement): AccountStatement => ({
  number: content.number,
  agreementId: content.agreement.id,
  cancelled,
  beneficiaryId: content.beneficiary.id,
  period: content.period,
  issuedOn: content.issuedOn,
  ...(content.nature === undefined ? {} : { nature: content.nature }),
  ...(content.carriedForward === undefined ? {} : { carriedForward: content.carriedForward }),
  lists: [...(content.provisionals ?? []), ...(content.carriedIn ?? [])].map(
    ({ number }) => number,
  ),
})

/**
 * Warnings about the accounts of bodies: instalments on days without terms that serve the body, balances that no statement
 * includes.
 */
export function accountWarnings({
  agreements,
  statements,
}: Pick<WorkspaceFile, 'agreements' | 'statements'>): readonly AccountWarning[] {
  const accounts = statements.map(asAccount)
  return agreements.flatMap((agreement): readonly AccountWarning[] => {
    const finals = new Map(
      groupBy(
        statements.filter(
          ({ content, cancelled }) =>
            cancelled === null &&
            content.agreement.id === agreement.id &&
            natureOf(content) === 'actual',
        ),
        ({ content }) => content.beneficiary.id,
      ).map((own) => [own[0].content.beneficiary.id, own] as const),
    )
    return [
      ...agreement.instalments.flatMap(
        (call) => instalmentWarning(agreement, call, finals.get(call.collectivityId) ?? []) ?? [],
      ),
      ...strandedBalances(agreement, accounts).flatMap(
        ({ number: statement, beneficiaryId: collectivityId, carriedForward }) =>
          carriedForward === undefined
            ? []
            : [
                {
                  code: 'balanceStranded' as const,
                  collectivityId,
                  statement,
                  amount: carriedForward.amount,
                },
              ],
      ),
    ]
  })
}
