import { canonicalJson } from '#shared/kernel/canonical-json'
import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { groupBy } from '#shared/kernel/group-by'
import type { Day } from '#shared/kernel/day'
import type { Agreement } from '../agreements/agreement'
import type { Collectivity } from '../collectivities/collectivity'
import type { Natures } from '../statements/natures'
import { debtCase, type Debt } from './account-case'
import type { AccountRule, Channel } from './account-rule'
import type { CallingStatement } from './calls-left'
import { counterEntry } from './counter-entry'
import type { Entry } from './entry'
import { fiscalYearOf } from './fiscal-year-of'
import { imputationFor, noDebtor, type Imputation } from './imputation'
import { ruleFor } from './rule-for'
import { taxOfParts } from './tax-of-parts'
import { closingRule } from './title-year'
import { yearParts, type YearPart } from './year-parts'

/** What the journal takes from an issued statement; its summary is enough. */
export interface AccountedStatement extends Debt, CallingStatement {
  readonly id: string
  /** The rate of the tax within the balance, where there is one only. */
  readonly vatRate?: number
  /** What of the share refunds staff, and what other costs; all staff where absent. */
  readonly natures?: Natures
  readonly cancelled: { readonly on: Day } | null
  /** What carries the money, as it prints; as its agreement has it where absent. */
  readonly channel?: Channel
}

/** What entries are worked out from, besides the statements. */
export interface AccountingFacts {
  readonly collectivities: readonly Collectivity[]
  readonly agreements: readonly Agreement[]
  readonly accountRules: readonly AccountRule[]
  readonly imputations: readonly Imputation[]
}

/** An account of the plan, or the one that was chosen; `null` where there is neither. */
interface NamedAccount {
  readonly account: string | null
  readonly label: string
}

/** The accounts of both sides. */
interface AccountPair {
  readonly receipt: NamedAccount
  readonly expense: NamedAccount
}

const named = (chosen: string | null, proposed: AccountRule['receipt'] | undefined): NamedAccount =>
  chosen === null || chosen === proposed?.number
    ? { account: proposed?.number ?? null, label: proposed?.label ?? '' }
    : { account: chosen, label: '' }

/** A part of a claim, with its fiscal year and the pair of accounts that it goes to. */
interface ClaimPart extends AccountPair {
  readonly amount: Cents
  readonly year: number
}

/** The parts of a balance by the accounts that they go to: parts of the same accounts and year are one. */
const partsOf = (
  statement: AccountedStatement,
  facts: AccountingFacts,
  among: readonly CallingStatement[],
  pairOf: (part: YearPart) => AccountPair,
): readonly ClaimPart[] =>
  groupBy(
    yearParts(statement, facts, among).map((part) => ({ ...part, ...pairOf(part) })),
    ({ receipt, expense, year }) => canonicalJson([receipt.account, expense.account, year]),
  ).map(([first, ...others]) => ({
    ...first,
    amount: sumCents([first, ...others].map(({ amount }) => amount)),
  }))

/** The receipts and the expenses of a claim, before any cancellation; none where nothing is known of its parties. */
function claimOf(
  statement: AccountedStatement,
  facts: AccountingFacts,
  { channel, ...filled }: Imputation,
  among: readonly CallingStatement[],
): readonly Entry[] {
  const { balance, agreementId, lenderId, beneficiaryId, issuedOn, vatRate = null } = statement
  const debt = debtCase(statement, facts)
  if (debt === undefined) return []
  const own =
    filled.debtors.find(({ collectivityId }) => collectivityId === beneficiaryId) ??
    noDebtor(beneficiaryId)
  const parts = partsOf(statement, facts, among, ({ nature, planOn }) => {
    const rule = ruleFor(facts.accountRules, { ...debt, channel, nature }, planOn)
    return {
      receipt: named(own.receipt, rule?.receipt),
      expense: named(own.expense, rule?.expense),
    }
  })
  const taxes = taxOfParts(balance, parts)
  const line = ({ amount, year }: ClaimPart, place: number) => ({
    statementId: statement.id,
    number: statement.number,
    fiscalYear: year,
    day: issuedOn,
    act: 'issued' as const,
    closedYear: null,
    agreementId,
    channel,
    kind: 'claim' as const,
    amount,
    line: place,
    ...(balance.vat === undefined || balance.vat === 0
      ? {}
      : { vat: { amount: taxes[place] ?? cents(0), rate: vatRate } }),
  })
  return [
    ...parts.map((part, place): Entry => ({
      ...line(part, place),
      ...part.receipt,
      side: 'receipt',
      party: 'lender',
      collectivityId: lenderId,
      thirdParty: beneficiaryId,
      annexBudget: debt.annexBudget,
      function: filled.function,
      service: filled.service,
      engagement: own.engagement,
    })),
    ...parts.map((part, place): Entry => ({
      ...line(part, place),
      ...part.expense,
      side: 'expense',
      party: 'debtor',
      collectivityId: beneficiaryId,
      thirdParty: lenderId,
      annexBudget: null,
      function: own.function,
      service: own.service,
      engagement: own.engagement,
    })),
  ]
}

/**
 * What a statement proposes to both budgets, the lender's first: a claim, or a reduction of what was called for its year;
 * then, where it was cancelled, the entries that cancel those. None where there is nothing to pay.
 *
 * @param among the statements of its body, or more: those that it settles may have taken back some of the titles that it deducts
 */
export function entriesOf(
  statement: AccountedStatement,
  facts: AccountingFacts,
  among: readonly CallingStatement[],
): readonly Entry[] {
  const { balance, agreementId, issuedOn, fiscalYear, cancelled } = statement
  if (balance.amount === 0) return []
  const filled = imputationFor(facts.imputations, agreementId)
  const { channel = filled.channel } = statement
  const claim = claimOf(statement, facts, { ...filled, channel }, among)
  const closingOn = (day: Day): AccountRule | undefined => closingRule(statement, facts, day)
  const closing = closingOn(issuedOn)
  const issued = claim.map((entry) =>
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

/**
 * The entries that issued statements propose, statement by statement in the order given, the lender's first.
 *
 * @param statements all of their bodies
 */
export const journal = (
  statements: readonly AccountedStatement[],
  facts: AccountingFacts,
): readonly Entry[] => statements.flatMap((statement) => entriesOf(statement, facts, statements))
