import { addDays, dayFromNumber, dayNumber, weekday, type Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { monthOf, type Month } from '#shared/kernel/month'
import { periodHolds, type Period } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { workPeriodOn, type Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import { standingTerms } from '../agreements/term-versions'
import { presence, type PresenceFacts } from './presence'
import type { TimeColumns } from './time-columns'
import { agentMonthId } from './timesheet'

/**
 * How far an agent's week is entered, Monday to Sunday:
 * - `notLent`: no agreement in force asks for hours that week;
 * - `filled`: at least the time due, or hours in a later week say that it is done with;
 * - `partial`: less than is due, in the last week that the agent entered;
 * - `withoutHours`: nothing, and something says so: the agent was away or on holiday all of it, typed that nothing was done,
 *   or declared the month;
 * - `toFill`: nothing, and nothing says why.
 */
export interface WeekFilling {
  readonly monday: Day
  readonly state: 'notLent' | 'filled' | 'partial' | 'withoutHours' | 'toFill'
  readonly done: Minutes
  /** Weekly duration over the working days lent, times the share lent. */
  readonly expected: Minutes
  /** Whether something was entered, but less than half of what is due: the days off of the agent are not. */
  readonly short: boolean
}

/** An agent and the weeks asked for. */
export interface AgentFilling {
  readonly agentId: string
  readonly weeks: readonly WeekFilling[]
}

/** What weeks are judged by. */
export interface FillingFacts extends Omit<PresenceFacts, 'agent'> {
  readonly agents: readonly Agent[]
  readonly agreements: readonly Agreement[]
  /** Hours that reach at least over the weeks asked for. */
  readonly hours: TimeColumns
  readonly mondays: readonly Day[]
  /** Only these days of the weeks count, where given. */
  readonly within?: Period
}

const WHOLE_SHARE = 10_000
const WORKING_DAYS = 5

/** A share of an agent that terms lend. */
interface Loan {
  readonly period: Agreement['period']
  readonly workShare: number
}

/** The loans of each agent under the terms of each day, once for all their weeks. */
function loansBy(agreements: readonly Agreement[]): ReadonlyMap<string, readonly Loan[]> {
  const loans = new Map<string, Loan[]>()
  for (const { period, agents } of standingTerms(agreements))
    for (const { agentId, workShare } of agents) {
      const known = loans.get(agentId)
      if (known === undefined) loans.set(agentId, [{ period, workShare }])
      else known.push({ period, workShare })
    }
  return loans
}

/** Minutes that agreements ask of an agent on some days. */
function expectedOn(agent: Agent, loans: readonly Loan[], days: readonly Day[]): number {
  let scaled = 0
  for (const day of days) {
    const work = workPeriodOn(agent, day)
    if (weekday(day) > WORKING_DAYS || work === undefined) continue
    const share = loans
      .filter(({ period }) => periodHolds(period, day))
      .reduce((sum, { workShare }) => sum + workShare, 0)
    scaled += work.weeklyMinutes * Math.min(share, WHOLE_SHARE)
  }
  return roundRatio(ratio(scaled, WORKING_DAYS * WHOLE_SHARE))
}

/** What an agent entered. */
interface Entered {
  /** Minutes by day number; a day on which nothing was done has zero. */
  readonly byDay: Map<number, number>
  /** Months with a line. */
  readonly months: Set<Month>
  /** The last day with hours. */
  last: number
}

const nothing = (): Entered => ({ byDay: new Map(), months: new Set(), last: -Infinity })

function enteredBy(hours: TimeColumns): ReadonlyMap<string, Entered> {
  const found = hours.agentIds.map(nothing)
  hours.day.forEach((day, line) => {
    const agent = found[hours.agent[line] ?? -1]
    if (agent === undefined) return
    const done = hours.minutes[line] ?? 0
    if (!agent.byDay.has(day)) agent.months.add(monthOf(dayFromNumber(day)))
    agent.byDay.set(day, (agent.byDay.get(day) ?? 0) + done)
    if (done > 0) agent.last = Math.max(agent.last, day)
  })
  return new Map(hours.agentIds.map((id, index) => [id, found[index] ?? nothing()]))
}

/** How far each agent's weeks are entered, agents in the order given. Pure; archived agents are for the caller to leave out. */
export function weekFillings(facts: FillingFacts): readonly AgentFilling[] {
  const { hours, mondays, within } = facts
  const entered = enteredBy(hours)
  const declared = new Set(hours.entered)
  const loans = loansBy(facts.agreements)
  return facts.agents.map((agent) => {
    const { byDay, months, last } = entered.get(agent.id) ?? nothing()
    const own = loans.get(agent.id) ?? []
    const presenceOn = presence({ ...facts, agent })
    const isDeclared = (day: Day): boolean =>
      declared.has(agentMonthId(agent.id, monthOf(day))) && !months.has(monthOf(day))
    /** Half days of some days on which the agent usually works, and on which something is due. */
    const halves = (days: readonly Day[]): { readonly usual: number; readonly due: number } =>
      days.reduce(
        (sum, day) => {
          const { usual, served } = presenceOn(day)
          return { usual: sum.usual + usual, due: sum.due + (isDeclared(day) ? 0 : served) }
        },
        { usual: 0, due: 0 },
      )
    const weeks = mondays.map((monday): WeekFilling => {
      const days = [0, 1, 2, 3, 4, 5, 6]
        .map((offset) => addDays(monday, offset))
        .filter((day) => within === undefined || periodHolds(within, day))
      const lent = days.filter((day) => own.some(({ period }) => periodHolds(period, day)))
      const expected = expectedOn(agent, own, lent)
      const typed = days.filter((day) => byDay.has(dayNumber(day)))
      const done = typed.reduce((sum, day) => sum + (byDay.get(dayNumber(day)) ?? 0), 0)
      const found = { monday, done: minutes(done), expected: minutes(expected) }
      if (done === 0) {
        const { usual, due } = halves(lent)
        const isSaid = typed.length > 0 || due === 0
        const state = usual === 0 ? 'notLent' : isSaid ? 'withoutHours' : 'toFill'
        return { ...found, state, short: false }
      }
      const isPassed = last > dayNumber(monday) + 6
      if (done >= expected || (isPassed && done * 2 >= expected))
        return { ...found, state: 'filled', short: false }
      const { usual, due } = halves(lent)
      return {
        ...found,
        state: isPassed || done * usual >= expected * due ? 'filled' : 'partial',
        short: done * usual * 2 < expected * due,
      }
    })
    return { agentId: agent.id, weeks }
  })
}
