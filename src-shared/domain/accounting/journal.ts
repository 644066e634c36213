import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Agreement } from '../agreements/agreement'
import type { Collectivity } from '../collectivities/collectivity'
import { accountCase } from './account-case'
import type { AccountRule } from './account-rule'
import type { Entry } from './entry'
import type { Imputation } from './imputation'
import { noDebtor, noImputation } from './imputation'
import { ruleFor } from './rule-for'

/** What the journal takes from an issued statement; its summary is enough. */
export interface AccountedStatement {
  readonly id: string
  readonly number: string
  readonly fiscalYear: number
  readonly issuedOn: Day
  readonly agreementId: string
  readonly lenderId: string
  readonly beneficiaryId: string
  readonly balance: { readonly kind: 'claim' | 'reduction'; readonly amount: Cents }
  readonly cancelled: unknown
}

/** What entries are worked out from, besides the statements. */
export interface AccountingFacts {
  readonly collectivities: readonly Collectivity[]
  readonly agreements: readonly Agreement[]
  readonly accountRules: readonly AccountRule[]
  readonly imputations: readonly Imputation[]
}

const named = (
  chosen: string | null,
  proposed: AccountRule['receipt'] | undefined,
): { readonly account: string | null; readonly label: string } =>
  chosen === null || chosen === proposed?.number
    ? { account: proposed?.number ?? null, label: proposed?.label ?? '' }
    : { account: chosen, label: '' }

/** The receipt and the expense that a statement proposes; none where there is nothing to pay, or it was cancelled. */
export function entriesOf(statement: AccountedStatement, facts: AccountingFacts): readonly Entry[] {
  const { balance, agreementId, lenderId, beneficiaryId, issuedOn } = statement
  const body = (wanted: string) => facts.collectivities.find(({ id }) => id === wanted)
  const [lender, debtor] = [body(lenderId), body(beneficiaryId)]
  const agreement = facts.agreements.find(({ id }) => id === agreementId)
  if (statement.cancelled !== null || balance.amount === 0) return []
  if (lender === undefined || debtor === undefined || agreement === undefined) return []
  const filled = facts.imputations.find(({ id }) => id === agreementId) ?? noImputation(agreementId)
  const rule = ruleFor(
    facts.accountRules,
    accountCase(agreement, lender, debtor, filled.channel),
    issuedOn,
  )
  const own =
    filled.debtors.find(({ collectivityId }) => collectivityId === beneficiaryId) ??
    noDebtor(beneficiaryId)
  const common = {
    ...{ statementId: statement.id, number: statement.number, fiscalYear: statement.fiscalYear },
    ...{ day: issuedOn, agreementId, kind: balance.kind, amount: balance.amount },
  }
  const annexBudget = (agreement.annexBudget ?? '') === '' ? null : (agreement.annexBudget ?? null)
  return [
    {
      ...common,
      ...named(own.receipt, rule?.receipt),
      side: 'receipt',
      collectivityId: lenderId,
      thirdParty: beneficiaryId,
      annexBudget,
      function: filled.function,
      service: filled.service,
      engagement: own.engagement,
    },
    {
      ...common,
      ...named(own.expense, rule?.expense),
      side: 'expense',
      collectivityId: beneficiaryId,
      thirdParty: lenderId,
      annexBudget: null,
      function: own.function,
      service: own.service,
      engagement: own.engagement,
    },
  ]
}

/** The entries that issued statements propose, statement by statement in the order given, the receipt first. */
export const journal = (
  statements: readonly AccountedStatement[],
  facts: AccountingFacts,
): readonly Entry[] => statements.flatMap((statement) => entriesOf(statement, facts))
