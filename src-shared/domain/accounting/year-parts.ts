import type { Cents } from '#shared/kernel/cents'
import { day, type Day } from '#shared/kernel/day'
import type { CostNature, Natures } from '../statements/natures'
import type { Debt } from './account-case'
import { fiscalYearOf } from './fiscal-year-of'
import { naturesOfBalance } from './natures-of-balance'
import { reducedYears, type YearAmount } from './reduced-years'
import { callsLeft, settledBy, type CallingStatement } from './calls-left'
import { closingRule, titleYear, type ClosingFacts } from './title-year'

/** What is read of an issued statement. */
interface DatedBalance extends Debt, CallingStatement {
  readonly natures?: Natures
}

/** What of a balance is of one nature and of one fiscal year: of a reduction, that of the titles that it takes back. */
export interface YearPart {
  readonly nature: CostNature
  readonly amount: Cents
  readonly year: number
  /**
   * The day on which its accounts are looked up: that of issue, and in the complementary period of a year its 31 December, since
   * a year is written whole under one plan (M14 until a year, M57 from the next).
   */
  readonly planOn: Day
}

/**
 * The parts of a balance by nature, then by fiscal year: a reduction may take back titles of several.
 *
 * @param among the statements of its body, or more: those that it settles may have taken back some of these titles
 */
export function yearParts(
  statement: DatedBalance,
  facts: ClosingFacts,
  among: readonly CallingStatement[],
): readonly YearPart[] {
  const { balance, fiscalYear, issuedOn } = statement
  const closing = closingRule(statement, facts, issuedOn)
  const yearOf = (calledOn: Day): number => titleYear(calledOn, fiscalYear, statement, facts)
  const titles = settledBy(statement, among).flatMap((one): readonly YearAmount[] =>
    one.balance.kind === 'claim'
      ? [
          {
            year: titleYear(one.issuedOn, one.fiscalYear, statement, facts),
            amount: one.balance.amount,
          },
        ]
      : [],
  )
  const planOf = (year: number): Day => {
    const last = day(`${String(fiscalYearOf(issuedOn, year, closing))}-12-31`)
    return issuedOn < last ? issuedOn : last
  }
  return naturesOfBalance(statement).flatMap(({ nature, amount }) =>
    (balance.kind === 'claim'
      ? [{ year: fiscalYear, amount }]
      : reducedYears(amount, callsLeft(statement, among), titles, fiscalYear, yearOf)
    ).map((part) => ({ nature, ...part, planOn: planOf(part.year) })),
  )
}
