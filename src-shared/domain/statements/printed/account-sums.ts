import type { Agreement } from '../../agreements/agreement'
import { settleAccount, type AccountStatement } from '../account'
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
    ...(content.carriedIn ?? []).flatMap(({ number, issuedOn, kind, amount }, place) => {
      const at = ['carriedIn', place]
      const source = named(number)
      const left = source?.carriedForward
      return [
        sum('carriedIn.number', number, left === undefined ? null : number, at),
        sum('carriedIn.issuedOn', issuedOn, source?.issuedOn ?? null, at),
        sum('carriedIn.kind', kind, left?.kind ?? null, at),
        sum('carriedIn.amount', amount, left?.amount ?? null, at),
      ]
    }),
  ]
}

/** Which budget each proposed account is of: the lender's first, and the beneficiary's pays what it receives. */
function imputationSums(content: StatementContent): readonly ContentSum[] {
  const [lender, beneficiary] = content.imputation ?? []
  const reduction = content.balance.kind === 'reduction'
  const side = lender?.side
  return [
    ...(lender === undefined || reduction
      ? []
      : [sum('imputation.side', side ?? null, 'receipt', ['imputation', 0])]),
    ...(beneficiary === undefined
      ? []
      : [
          sum('imputation.side', beneficiary.side, side === 'receipt' ? 'expense' : 'receipt', [
            'imputation',
            1,
          ]),
        ]),
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
  const { share, instalments, provisionals = [], carriedIn = [], carriedForward } = content
  const provisional = natureOf(content) === 'provisional'
  const again = settleAccount(
    share,
    instalments.map(({ amount }) => amount),
    { provisionals, carriedIn, replaces: null },
    carriedForward !== undefined && !provisional,
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
    ...imputationSums(content),
    sum('balance.kind', content.balance.kind, again.balance.kind),
    sum('balance.amount', content.balance.amount, again.balance.amount),
    ...(carriedForward === undefined || left === null
      ? []
      : [
          sum('carriedForward.kind', carriedForward.kind, left.kind),
          sum('carriedForward.amount', carriedForward.amount, left.amount),
        ]),
  ]
}
