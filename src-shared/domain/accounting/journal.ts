import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Agreement } from '../agreements/agreement'
import type { Collectivity } from '../collectivities/collectivity'
import { accountCase, type AccountCase } from './account-case'
import type { AccountRule } from './account-rule'
import { annexBudgetOf } from './annex-budget-of'
import { counterEntry } from './counter-entry'
import type { Entry } from './entry'
import { fiscalYearOf } from './fiscal-year-of'
import { noDebtor, noImputation, type Imputation } from './imputation'
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
  readonly cancelled: { readonly on: Day } | null
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

/** A claim on both sides, before any cancellation, and the case that its accounts were chosen by. */
interface Claim {
  readonly entries: readonly Entry[]
  readonly case: AccountCase
}

/** The receipt and the expense of a claim; `null` where nothing is known of its parties. */
function claimOf(
  statement: AccountedStatement,
  facts: AccountingFacts,
  { channel, ...filled }: Imputation,
): Claim | null {
  const { balance, agreementId, lenderId, beneficiaryId, issuedOn } = statement
  const body = (wanted: string) => facts.collectivities.find(({ id }) => id === wanted)
  const [lender, debtor] = [body(lenderId), body(beneficiaryId)]
  const agreement = facts.agreements.find(({ id }) => id === agreementId)
  if (lender === undefined || debtor === undefined || agreement === undefined) return null
  const one = accountCase(agreement, lender, debtor, channel)
  const rule = ruleFor(facts.accountRules, one, issuedOn)
  const own =
    filled.debtors.find(({ collectivityId }) => collectivityId === beneficiaryId) ??
    noDebtor(beneficiaryId)
  const common = {
    statementId: statement.id,
    number: statement.number,
    fiscalYear: statement.fiscalYear,
    day: issuedOn,
    act: 'issued' as const,
    closedYear: null,
    agreementId,
    kind: 'claim' as const,
    amount: balance.amount,
  }
  const entries: readonly Entry[] = [
    {
      ...common,
      ...named(own.receipt, rule?.receipt),
      side: 'receipt',
      party: 'lender',
      collectivityId: lenderId,
      thirdParty: beneficiaryId,
      annexBudget: annexBudgetOf(agreement),
      function: filled.function,
      service: filled.service,
      engagement: own.engagement,
    },
    {
      ...common,
      ...named(own.expense, rule?.expense),
      side: 'expense',
      party: 'debtor',
      collectivityId: beneficiaryId,
      thirdParty: lenderId,
      annexBudget: null,
      function: own.function,
      service: own.service,
      engagement: own.engagement,
    },
  ]
  return { entries, case: one }
}

/**
 * What a statement proposes to both budgets, the lender's first: a claim, or a reduction of what was called for its year;
 * then, where it was cancelled, the entries that cancel those. None where there is nothing to pay.
 */
export function entriesOf(statement: AccountedStatement, facts: AccountingFacts): readonly Entry[] {
  const { balance, agreementId, issuedOn, fiscalYear, cancelled } = statement
  if (balance.amount === 0) return []
  const filled = facts.imputations.find(({ id }) => id === agreementId) ?? noImputation(agreementId)
  const { channel } = filled
  const claim = claimOf(statement, facts, filled)
  if (claim === null) return []
  const closingOn = (day: Day): AccountRule | undefined =>
    ruleFor(facts.accountRules, { ...claim.case, channel: 'closedYear' }, day)
  const closing = closingOn(issuedOn)
  const issued = claim.entries.map((entry) =>
    balance.kind === 'claim'
      ? { ...entry, fiscalYear: fiscalYearOf(issuedOn, fiscalYear, closing) }
      : counterEntry(entry, { act: 'issued', day: issuedOn, channel, closing }),
  )
  if (cancelled === null) return issued
  const taking = {
    act: 'cancelled' as const,
    day: cancelled.on,
    channel,
    closing: closingOn(cancelled.on),
  }
  return [...issued, ...issued.map((entry) => counterEntry(entry, taking))]
}

/** The entries that issued statements propose, statement by statement in the order given, the lender's first. */
export const journal = (
  statements: readonly AccountedStatement[],
  facts: AccountingFacts,
): readonly Entry[] => statements.flatMap((statement) => entriesOf(statement, facts))
