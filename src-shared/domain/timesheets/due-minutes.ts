import { dayFromNumber, dayNumber, type Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { OpenPeriod, Period } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import { standingTerms } from '../agreements/term-versions'
import { presence, type PresenceFacts } from './presence'

const WHOLE_SHARE = 10_000
const WORKING_DAYS = 5

/** Something that holds over days, by their numbers, both included: a share lent, a weekly duration. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly value: number
}

const spanOf = ({ from, to }: OpenPeriod, value: number): Span => ({
  from: dayNumber(from),
  to: to === null ? Infinity : dayNumber(to),
  value,
})

/** The weekly durations of an agent, in minutes. */
export const workOf = ({ workPeriods }: Agent): readonly Span[] =>
  workPeriods.map(({ period, weeklyMinutes }) => spanOf(period, weeklyMinutes))

/** Whether something holds on a day, by its number. */
export const holds = ({ from, to }: Span, day: number): boolean => from <= day && day <= to

/** The shares of each agent that terms lend, once for all their weeks. */
export function loansBy(agreements: readonly Agreement[]): ReadonlyMap<string, readonly Span[]> {
  const loans = new Map<string, Span[]>()
  for (const { period, agents } of standingTerms(agreements))
    for (const { agentId, workShare } of agents) {
      const loan = spanOf(period, workShare)
      const known = loans.get(agentId)
      if (known === undefined) loans.set(agentId, [loan])
      else known.push(loan)
    }
  return loans
}

/** A week asked for: the numbers of its days that count. */
export interface Week {
  readonly monday: Day
  readonly start: number
  readonly days: readonly number[]
}

/** The weeks of some Mondays, with those of their days that a period holds. */
export function weeksOf({
  mondays,
  within,
}: {
  readonly mondays: readonly Day[]
  readonly within?: Period
}): readonly Week[] {
  const [first, last] =
    within === undefined ? [-Infinity, Infinity] : [dayNumber(within.from), dayNumber(within.to)]
  return mondays.map((monday) => {
    const start = dayNumber(monday)
    const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => start + offset)
    return { monday, start, days: days.filter((day) => day >= first && day <= last) }
  })
}

/** Minutes that loans ask of an agent on some days of a week. */
export function expectedOn(
  work: readonly Span[],
  loans: readonly Span[],
  { start }: Week,
  days: readonly number[],
): number {
  let scaled = 0
  for (const day of days) {
    const weekly = day - start < WORKING_DAYS ? work.find((span) => holds(span, day))?.value : 0
    if (weekly === undefined || weekly === 0) continue
    let share = 0
    for (const loan of loans) if (holds(loan, day)) share += loan.value
    scaled += weekly * Math.min(share, WHOLE_SHARE)
  }
  return roundRatio(ratio(scaled, WORKING_DAYS * WHOLE_SHARE))
}

/** Minutes that loans ask of an agent over a period, except on absences and public holidays: each week in proportion to its half days. */
export function dueMinutes(
  agent: Agent,
  facts: Omit<PresenceFacts, 'agent'> & {
    readonly agreements: readonly Agreement[]
    readonly mondays: readonly Day[]
  },
  within: Period,
): Minutes {
  const own = loansBy(facts.agreements).get(agent.id) ?? []
  const work = workOf(agent)
  const presenceOn = presence({ ...facts, agent })
  let due = 0
  for (const week of weeksOf({ ...facts, within })) {
    const lent = week.days.filter((day) => own.some((loan) => holds(loan, day)))
    let [usual, served] = [0, 0]
    for (const day of lent) {
      const found = presenceOn(dayFromNumber(day))
      usual += found.usual
      served += found.served
    }
    if (usual > 0) due += roundRatio(ratio(expectedOn(work, own, week, lent) * served, usual))
  }
  return minutes(due)
}
