import type { Day } from '#shared/kernel/day'
import { dayOfYear } from '#shared/kernel/day-of-year'
import { shiftMonths } from '#shared/kernel/shift-months'
import type { Agreement } from './agreement'

/** A figure of the law with the day from which it holds. */
export interface DatedFigure {
  readonly code: string
  readonly from: Day
  readonly value: number
}

/**
 * The day before which budgets of a year are voted, from the parameters: that of an election where one is dated in that
 * year, else the last one known then. `null` where there is none.
 */
function budgetVote(parameters: readonly DatedFigure[], year: number): Day | null {
  const known = parameters
    .filter(({ from }) => Number(from.slice(0, 4)) <= year)
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))
  const found =
    known.find(
      ({ code, from }) => code === 'budgetVoteAfterElection' && Number(from.slice(0, 4)) === year,
    ) ?? known.find(({ code }) => code === 'budgetVote')
  return found === undefined ? null : dayOfYear(year, found.value)
}

/** By when a unit cost must be notified, and why then. */
export interface UnitCostLimit {
  readonly on: Day
  readonly reason: 'signature' | 'budgetVote'
}

/**
 * By when beneficiaries must be notified of the unit cost of a year: three months after the signature in the year of
 * signature (R.5111-1), else before the budget vote (D.5211-16). `null` while that day is unknown, and where budgets were voted before
 * an agreement begins that is not signed: its day follows from the signature. Deadlines, formalities, the audit and what is billed
 * follow this one day.
 */
export function unitCostLimit(
  { signedOn, period }: Pick<Agreement, 'signedOn' | 'period'>,
  parameters: readonly DatedFigure[],
  year: number,
): UnitCostLimit | null {
  if (signedOn !== null && Number(signedOn.slice(0, 4)) === year)
    return { on: shiftMonths(signedOn, 3), reason: 'signature' }
  const on = budgetVote(parameters, year)
  const isBefore = on !== null && signedOn === null && on < period.from
  return on === null || isBefore ? null : { on, reason: 'budgetVote' }
}
