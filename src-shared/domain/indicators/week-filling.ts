import { addDays, dayFromNumber, dayNumber, type Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import { periodHolds } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { workPeriodOn, type Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import type { TimeColumns } from '../timesheets/time-columns'
import { agentMonthId } from '../timesheets/timesheet'

/**
 * How far an agent's week is entered, Monday to Sunday:
 * - `notLent`: no agreement in force asks for hours that week;
 * - `filled`: at least the expected time, or hours in a later week say that it is done with;
 * - `partial`: less than expected, in the last week that the agent entered;
 * - `withoutHours`: nothing, and the agent entered something later or declared the month (leave, sickness);
 * - `toFill`: nothing, and nothing after it.
 */
export interface WeekFilling {
  readonly monday: Day
  readonly state: 'notLent' | 'filled' | 'partial' | 'withoutHours' | 'toFill'
  readonly done: Minutes
  /** Weekly duration over the working days lent, times the share lent. */
  readonly expected: Minutes
}

/** An agent and the weeks asked for. */
export interface AgentFilling {
  readonly agentId: string
  readonly weeks: readonly WeekFilling[]
}

interface FillingFacts {
  readonly agents: readonly Agent[]
  readonly agreements: readonly Agreement[]
  /** Hours that reach at least from the first Monday to now. */
  readonly hours: TimeColumns
  readonly mondays: readonly Day[]
}

const WORKING_DAYS = [0, 1, 2, 3, 4] as const
const WHOLE_SHARE = 10_000

/** A share of an agent that an agreement lends. */
interface Loan {
  readonly period: Agreement['period']
  readonly workShare: number
}

/** The loans of each agent, once for all their weeks. */
function loansBy(agreements: readonly Agreement[]): ReadonlyMap<string, readonly Loan[]> {
  const loans = new Map<string, Loan[]>()
  for (const { period, agents } of agreements)
    for (const { agentId, workShare } of agents) {
      const known = loans.get(agentId)
      if (known === undefined) loans.set(agentId, [{ period, workShare }])
      else known.push({ period, workShare })
    }
  return loans
}

/** Minutes that agreements ask of an agent in a week; `null` where they ask nothing. */
function expectedIn(agent: Agent, loans: readonly Loan[], monday: Day): number | null {
  let scaled = 0
  let lent = false
  for (const offset of WORKING_DAYS) {
    const day = addDays(monday, offset)
    const shares = loans.filter(({ period }) => periodHolds(period, day))
    const work = workPeriodOn(agent, day)
    if (shares.length === 0 || work === undefined) continue
    lent = true
    const share = shares.reduce((sum, { workShare }) => sum + workShare, 0)
    scaled += work.weeklyMinutes * Math.min(share, WHOLE_SHARE)
  }
  return lent ? roundRatio(ratio(scaled, WORKING_DAYS.length * WHOLE_SHARE)) : null
}

interface Entered {
  /** Minutes by the day number of each Monday. */
  readonly byWeek: Map<number, number>
  readonly days: Set<number>
}

const mondayNumber = (day: number): number => day - ((day + 2) % 7)

/** Minutes by agent and week, and the days on which each agent has hours. */
function enteredBy(hours: TimeColumns): ReadonlyMap<string, Entered> {
  const found = hours.agentIds.map((): Entered => ({ byWeek: new Map(), days: new Set() }))
  hours.day.forEach((day, line) => {
    const agent = found[hours.agent[line] ?? -1]
    const done = hours.minutes[line] ?? 0
    if (agent === undefined || done === 0) return
    const monday = mondayNumber(day)
    agent.byWeek.set(monday, (agent.byWeek.get(monday) ?? 0) + done)
    agent.days.add(day)
  })
  return new Map(
    hours.agentIds.flatMap((id, index) => {
      const agent = found[index]
      return agent === undefined ? [] : [[id, agent] as const]
    }),
  )
}

/** How far each agent's weeks are entered, agents in the order given. Pure; archived agents are for the caller to leave out. */
export function weekFillings(facts: FillingFacts): readonly AgentFilling[] {
  const entered = enteredBy(facts.hours)
  const declared = new Set(facts.hours.entered)
  const loans = loansBy(facts.agreements)
  return facts.agents.map((agent) => {
    const own = entered.get(agent.id)
    const days = [...(own?.days ?? [])]
    const last = days.reduce((latest, day) => Math.max(latest, day), -Infinity)
    const isDeclared = (day: Day): boolean =>
      declared.has(agentMonthId(agent.id, monthOf(day))) &&
      !days.some((worked) => monthOf(dayFromNumber(worked)) === monthOf(day))
    const weeks = facts.mondays.map((monday): WeekFilling => {
      const start = dayNumber(monday)
      const done = own?.byWeek.get(start) ?? 0
      const expected = expectedIn(agent, loans.get(agent.id) ?? [], monday)
      const common = { monday, done: minutes(done), expected: minutes(expected ?? 0) }
      const later = last > start + 6
      if (done > 0)
        return { ...common, state: later || done >= (expected ?? 0) ? 'filled' : 'partial' }
      if (expected === null) return { ...common, state: 'notLent' }
      const leave = isDeclared(monday) && isDeclared(addDays(monday, 4))
      return { ...common, state: later || leave ? 'withoutHours' : 'toFill' }
    })
    return { agentId: agent.id, weeks }
  })
}
