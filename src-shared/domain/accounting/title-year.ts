import type { Day } from '#shared/kernel/day'
import { debtCase, type Debt, type DebtFacts } from './account-case'
import type { AccountRule } from './account-rule'
import type { Entry } from './entry'
import { fiscalYearOf } from './fiscal-year-of'
import { ruleFor } from './rule-for'

/** The records that the plan's rule for closed years is chosen by. */
export interface ClosingFacts extends DebtFacts {
  readonly accountRules: readonly AccountRule[]
}

/** The plan's rule for closed years in force on a day for a debt; `undefined` where the plan has none. */
export function closingRule(debt: Debt, facts: ClosingFacts, day: Day): AccountRule | undefined {
  const one = debtCase(debt, facts)
  return one && ruleFor(facts.accountRules, { ...one, channel: 'closedYear', nature: 'staff' }, day)
}

/**
 * The fiscal year of a title dated on a day, for a debt of a year: that year while its complementary period is open, then
 * the year of the day.
 */
export const titleYear = (day: Day, year: number, debt: Debt, facts: ClosingFacts): number =>
  fiscalYearOf(day, year, closingRule(debt, facts, day))

/**
 * The fiscal year of a title dated on a day that an entry of a statement proposes: a reduction is of the year of the titles
 * that it takes back, which may be another than the year settled.
 */
export const yearOfTitle = (
  day: Day,
  { kind, fiscalYear }: Pick<Entry, 'kind' | 'fiscalYear'>,
  statement: Debt & { readonly fiscalYear: number },
  facts: ClosingFacts,
): number => titleYear(day, kind === 'claim' ? statement.fiscalYear : fiscalYear, statement, facts)
