import { addDays, dayFromNumber, dayNumber, type Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { firstDayOf, lastDayOf, monthOf, type Month } from '#shared/kernel/month'
import { monthsOf, type Period } from '#shared/kernel/period'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import { expectedOn, holds, loansBy, weeksOf, workOf, type Span, type Week } from './due-minutes'
import { presence, type PresenceFacts } from './presence'
import type { TimeColumns } from './time-columns'
import { agentMonthId } from './agent-month-id'

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

/** The days over whose months hours are looked at: from the first of the month of the first week to the last of that of the last. */
interface Days {
  readonly months: readonly Month[]
  readonly first: number
  readonly length: number
}

function daysOf(mondays: readonly Day[]): Days {
  const sorted = [...mondays].sort()
  const [from, to] = [sorted[0], sorted.at(-1)]
  if (from === undefined || to === undefined) return { months: [], first: 0, length: 0 }
  const period = { from: firstDayOf(monthOf(from)), to: lastDayOf(monthOf(addDays(to, 6))) }
  const first = dayNumber(period.from)
  return { months: monthsOf(period), first, length: dayNumber(period.to) - first + 1 }
}

/** What an agent entered. */
interface Entered {
  /** `[day]` minutes, and whether anything was typed: a zero says that nothing was done. */
  readonly minutes: Int32Array
  readonly typed: Uint8Array
  /** The last day with hours, whenever it is. */
  readonly last: number
  /** The months that have an entry, even an empty one. */
  readonly months: readonly Month[]
}

/** What each agent entered, in the order of the agents. */
function enteredBy(
  hours: TimeColumns,
  agents: readonly Agent[],
  { months, first, length }: Days,
): readonly Entered[] {
  const minutesOf = new Int32Array(length * agents.length)
  const typed = new Uint8Array(length * agents.length)
  const last = new Float64Array(agents.length).fill(-Infinity)
  const places = new Map(agents.map(({ id }, at) => [id, at]))
  const placeOf = Int32Array.from(hours.agentIds, (id) => places.get(id) ?? -1)
  const { agent, day, minutes: done } = hours
  for (let line = 0; line < day.length; line += 1) {
    const at = placeOf[agent[line] ?? -1] ?? -1
    if (at < 0) continue
    const on = day[line] ?? 0
    const spent = done[line] ?? 0
    if (spent > 0 && on > (last[at] ?? 0)) last[at] = on
    if (on < first || on >= first + length) continue
    const place = at * length + on - first
    minutesOf[place] = (minutesOf[place] ?? 0) + spent
    typed[place] = 1
  }
  const declared = new Set(hours.entered)
  return agents.map(({ id }, at) => ({
    minutes: minutesOf.subarray(at * length, (at + 1) * length),
    typed: typed.subarray(at * length, (at + 1) * length),
    last: last[at] ?? -Infinity,
    months: months.filter((month) => declared.has(agentMonthId(id, month))),
  }))
}

const areSame = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean => {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false
  return true
}

const isSame = (a: Entered, b: Entered): boolean =>
  a.last === b.last &&
  areSame(a.months, b.months) &&
  areSame(a.minutes, b.minutes) &&
  areSame(a.typed, b.typed)

/** Judges the weeks of an agent, by what was entered. */
function judgeOf(
  facts: Omit<FillingFacts, 'hours'>,
  agent: Agent,
  loans: readonly Span[],
  weeks: readonly Week[],
  first: number,
): (entered: Entered) => AgentFilling {
  const work = workOf(agent)
  const presenceOn = presence({ ...facts, agent })
  return (entered) => {
    const isDeclared = (day: Day): boolean => {
      const month = monthOf(day)
      if (!entered.months.includes(month)) return false
      const [from, to] = [firstDayOf(month), lastDayOf(month)].map((one) => dayNumber(one) - first)
      return !entered.typed.subarray(from, (to ?? 0) + 1).includes(1)
    }
    /** Half days of some days on which the agent usually works, and on which something is due. */
    const halves = (days: readonly number[]): { readonly usual: number; readonly due: number } => {
      let [usual, due] = [0, 0]
      for (const day of days.map(dayFromNumber)) {
        const found = presenceOn(day)
        usual += found.usual
        if (found.served > 0 && !isDeclared(day)) due += found.served
      }
      return { usual, due }
    }
    const fillingOf = (week: Week): WeekFilling => {
      const lent = week.days.filter((day) => loans.some((loan) => holds(loan, day)))
      const expected = expectedOn(work, loans, week, lent)
      let done = 0
      for (const day of week.days) done += entered.minutes[day - first] ?? 0
      const found = { monday: week.monday, done: minutes(done), expected: minutes(expected) }
      if (done === 0) {
        const isTyped = week.days.some((day) => entered.typed[day - first] === 1)
        // The first day on which something is due answers: a large territory has many such weeks.
        const isToFill = !isTyped && lent.some((day) => halves([day]).due > 0)
        const isLent = isToFill || halves(lent).usual > 0
        const state = isToFill ? 'toFill' : isLent ? 'withoutHours' : 'notLent'
        return { ...found, state, short: false }
      }
      const isPassed = entered.last > week.start + 6
      if (done >= expected || (isPassed && done * 2 >= expected))
        return { ...found, state: 'filled', short: false }
      const { usual, due } = halves(lent)
      return {
        ...found,
        state: isPassed || done * usual >= expected * due ? 'filled' : 'partial',
        short: done * usual * 2 < expected * due,
      }
    }
    return { agentId: agent.id, weeks: weeks.map(fillingOf) }
  }
}

/** A function that answers again what it answered before where the same was entered; a copy of it is kept, not all hours. */
function whereOther(judge: (entered: Entered) => AgentFilling) {
  let before: { readonly entered: Entered; readonly filling: AgentFilling } | undefined
  return (entered: Entered): AgentFilling => {
    if (before === undefined || !isSame(before.entered, entered)) {
      const own = { ...entered, minutes: entered.minutes.slice(), typed: entered.typed.slice() }
      before = { entered: own, filling: judge(entered) }
    }
    return before.filling
  }
}

/**
 * Prepares how far each agent's weeks are entered, agents in the order given; archived agents are for the caller to leave out. For each
 * set of hours, an agent of whom the same was entered as in the set before has the same object. Each answer is that of `weekFillings`.
 */
export function prepareWeekFillings(
  facts: Omit<FillingFacts, 'hours'>,
): (hours: TimeColumns) => readonly AgentFilling[] {
  const { agents } = facts
  const days = daysOf(facts.mondays)
  const loans = loansBy(facts.agreements)
  const weeks = weeksOf(facts)
  const judges = agents.map((agent) =>
    whereOther(judgeOf(facts, agent, loans.get(agent.id) ?? [], weeks, days.first)),
  )
  return (hours) => {
    const entered = enteredBy(hours, agents, days)
    return judges.flatMap((judge, at) => {
      const own = entered[at]
      return own === undefined ? [] : [judge(own)]
    })
  }
}

/** How far each agent's weeks are entered, agents in the order given. Pure; archived agents are for the caller to leave out. */
export const weekFillings = ({ hours, ...facts }: FillingFacts): readonly AgentFilling[] =>
  prepareWeekFillings(facts)(hours)
