import { addDays, mondayOf, weekday, type Day } from '#shared/kernel/day'
import { sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import { daysOf, periodHolds, type Period } from '#shared/kernel/period'
import { workPeriodOn } from '../agents/agent'
import { standingTerms } from '../agreements/term-versions'
import { absenceOn } from '../timesheets/absences-on'
import { foreseenCells, type ForeseenFacts } from '../timesheets/foreseen'
import { holidayRegion } from '../timesheets/holiday-region'
import { holidayOn } from '../timesheets/holidays'
import type { TimeLine, Timesheet } from '../timesheets/timesheet'
import type { WeekCheck } from '../timesheets/week-check'
import { weekChecks } from '../timesheets/week-checks'

/** What is reviewed before a period is submitted or approved. */
export interface ReviewFacts extends Omit<ForeseenFacts, 'days'> {
  readonly period: Period
  /** Days after it are not expected to be filled yet. */
  readonly until: Day
  /** The agent's months that the weeks of the period touch. */
  readonly timesheets: readonly Timesheet[]
}

/** A period of an agent as shown to those who approve it. */
export interface PeriodReview {
  readonly agentId: string
  /** Whether an agreement lends the agent, at work, on a day of the period. */
  readonly lent: boolean
  readonly done: Minutes
  /** What the usual week or the agreement foresees; zero also where neither says anything. */
  readonly foreseen: Minutes
  /** Lines kept, those of zero minutes included. */
  readonly lines: number
  /** Days with expected hours and without a line. */
  readonly missing: readonly Day[]
  /** Whether nothing is kept though hours are expected, also on days to come: there is nothing to submit. */
  readonly isEmpty: boolean
  /** The open checks of the hours; blocking ones prevent approval. */
  readonly checks: readonly WeekCheck[]
}

const FRIDAY = 5

/** The days, Monday to Friday, on which a lent agent would be at work although no body is foreseen. */
function lentDays(facts: ReviewFacts, days: readonly Day[]): readonly Day[] {
  const { agent, absences } = facts
  const lending = standingTerms(facts.agreements).filter(({ agents }) =>
    agents.some(({ agentId }) => agentId === agent.id),
  )
  const region = holidayRegion(facts.collectivities.find(({ id }) => id === agent.employerId))
  return days.filter(
    (day) =>
      weekday(day) <= FRIDAY &&
      workPeriodOn(agent, day) !== undefined &&
      lending.some(({ period }) => periodHolds(period, day)) &&
      holidayOn(day, region) === null &&
      absenceOn(absences, agent.id, day)?.part !== 'day',
  )
}

/** Months that were declared to be without hours. */
const declaredMonths = (timesheets: readonly Timesheet[]): ReadonlySet<string> =>
  new Set(timesheets.filter(({ lines }) => lines.length === 0).map(({ month }) => month))

/** Whole weeks around a period, so that weekly sums are those of weeks. */
const wholeWeeks = ({ from, to }: Period): Period => ({
  from: mondayOf(from),
  to: addDays(mondayOf(to), 6),
})

function checksOf(facts: ReviewFacts, lines: readonly TimeLine[]): readonly WeekCheck[] {
  const { period } = facts
  const days = daysOf(wholeWeeks(period))
  // Only what is kept is submitted: hours that are only foreseen are not reviewed.
  return weekChecks({ ...facts, days, lines, foreseen: [] }).filter(
    ({ day }) => day === null || periodHolds(period, day),
  )
}

/**
 * Reviews a period of an agent: hours done beside hours foreseen, days not filled in, checks of the hours. Where no working
 * days are known, weeks without any entry count as missing.
 */
export function reviewPeriod(facts: ReviewFacts): PeriodReview {
  const { agent, period, until } = facts
  const days = daysOf(period)
  const lines = facts.timesheets.flatMap((timesheet) => timesheet.lines)
  const kept = lines.filter(({ day }) => periodHolds(period, day))
  const foreseen = foreseenCells({ ...facts, days })
  const lent = lentDays(facts, days)
  const declared = declaredMonths(facts.timesheets)
  const filled = new Set(kept.map(({ day }) => day))
  const filledWeeks = new Set(lines.map(({ day }) => mondayOf(day)))
  const expected =
    foreseen.length > 0
      ? [...new Set(foreseen.map(({ day }) => day))]
      : lent.filter((day) => !filledWeeks.has(mondayOf(day)))
  const missing = expected.filter((day) => !filled.has(day) && !declared.has(monthOf(day)))
  return {
    agentId: agent.id,
    lent: lent.length > 0,
    done: sumMinutes(kept.map((line) => line.minutes)),
    foreseen: sumMinutes(foreseen.map((cell) => cell.minutes)),
    lines: kept.length,
    missing: missing.filter((day) => day <= until),
    isEmpty: kept.length === 0 && missing.length > 0,
    checks: checksOf(facts, lines),
  }
}
