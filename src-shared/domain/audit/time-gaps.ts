import { addDays, dayFromNumber, dayNumber, mondayOf, type Day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import { intersectPeriods, periodHolds, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { everLent, termsWithin } from '../agreements/term-versions'
import type { AllocationFacts } from '../allocation/facts'
import { sharedSpan, spanOf, workSpans, type Span } from '../allocation/lent-days'
import type { Objection } from '../allocation/objection'
import { traitsOf } from '../keys/key-kinds'
import type { Absence } from '../timesheets/absence'
import { agentMonthId } from '../timesheets/agent-month-id'
import type { TimeColumns } from '../timesheets/time-columns'
import { prepareWeekFillings } from '../timesheets/week-filling'
import type { WeekTemplate } from '../timesheets/week-template'

/** What the hours of a settlement are judged by, on a day. */
export interface TimeGapFacts extends Pick<
  AllocationFacts,
  'agreement' | 'period' | 'agents' | 'collectivities' | 'hours'
> {
  readonly absences: readonly Absence[]
  readonly weekTemplates: readonly WeekTemplate[]
  readonly today: Day
}

type FactsButHours = Omit<TimeGapFacts, 'hours'>

type TimeGap = Extract<
  Objection,
  { code: 'weekUnentered' | 'weekShort' | 'hoursAhead' | 'hoursOutsideWork' }
>

/** The Mondays of the weeks that have a day in a period. */
function mondaysOf({ from, to }: Period): readonly Day[] {
  const mondays: Day[] = []
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) mondays.push(monday)
  return mondays
}

/** The days of a period that hours are expected of: all once it is over, else those of the weeks that are over. */
function dueDays({ from, to }: Period, today: Day): Period | null {
  const last = to < today ? to : addDays(mondayOf(today), -1)
  return from <= last ? { from, to: last } : null
}

/** Finds the gaps of the weeks of agents under one set of terms. */
function termsGaps(
  facts: FactsButHours,
  terms: Agreement,
  within: Period,
): (hours: TimeColumns) => readonly TimeGap[] {
  const lent = new Set(terms.agents.map(({ agentId }) => agentId))
  const fillings = prepareWeekFillings({
    agents: facts.agents.filter(({ id }) => lent.has(id)),
    agreements: [terms],
    mondays: mondaysOf(within),
    within,
    absences: facts.absences,
    templates: facts.weekTemplates,
    collectivities: facts.collectivities,
  })
  return (hours) => {
    const entered = new Set(hours.entered)
    const isEntered = (agentId: string, monday: Day): boolean =>
      [monday, addDays(monday, 6)].some(
        (day) => periodHolds(within, day) && entered.has(agentMonthId(agentId, monthOf(day))),
      )
    return fillings(hours).flatMap(({ agentId, weeks }) =>
      weeks.flatMap(({ monday, state, short }): readonly TimeGap[] => {
        if (state !== 'toFill' && !short) return []
        if (!isEntered(agentId, monday)) return []
        const code = state === 'toFill' ? 'weekUnentered' : 'weekShort'
        return [{ code, blocking: false, agentId, monday }]
      }),
    )
  }
}

/** Weeks of lent agents without hours, or with few, where the key counts hours. A month wholly without is a larger objection. */
function weekGaps(facts: FactsButHours): (hours: TimeColumns) => readonly TimeGap[] {
  const due = dueDays(facts.period, facts.today)
  if (due === null) return () => []
  const parts = termsWithin(facts.agreement, due)
    .filter(({ key }) => traitsOf(key).needsHours)
    .flatMap((terms) => {
      const within = intersectPeriods(due, terms.period)
      return within === null ? [] : [termsGaps(facts, terms, within)]
    })
  return (hours) => {
    const gaps = parts.flatMap((part) => part(hours))
    // Terms that change in the middle of a week name it once.
    return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()]
  }
}

/** Hours of lent agents on some days, those of each agent together. */
function doubtful(
  { agreement, hours }: Pick<TimeGapFacts, 'agreement' | 'hours'>,
  code: 'hoursAhead' | 'hoursOutsideWork',
  { first: start, last: end }: Span,
  isDoubtful: (agentId: string, day: number) => boolean,
): readonly TimeGap[] {
  if (end < start) return []
  const lent = new Set(everLent(agreement))
  const found = new Map<string, { first: number; sum: number }>()
  hours.day.forEach((day, line) => {
    const done = hours.minutes[line] ?? 0
    const agentId = hours.agentIds[hours.agent[line] ?? -1]
    if (day < start || day > end || done === 0 || agentId === undefined || !lent.has(agentId))
      return
    if (!isDoubtful(agentId, day)) return
    const known = found.get(agentId)
    if (known === undefined) found.set(agentId, { first: day, sum: done })
    else {
      known.first = Math.min(known.first, day)
      known.sum += done
    }
  })
  return [...found].map(([agentId, { first, sum }]) => ({
    code,
    blocking: false,
    agentId,
    firstDay: dayFromNumber(first),
    minutes: minutes(sum),
  }))
}

/** Hours on days of the period that are still to come: they are not done yet. */
const hoursAhead = (facts: TimeGapFacts): readonly TimeGap[] => {
  const ahead = { first: dayNumber(facts.today) + 1, last: Infinity }
  return doubtful(facts, 'hoursAhead', sharedSpan(spanOf(facts.period), ahead), () => true)
}

/** Hours on days of the period on which their agent is not at work, before a post or after it. */
function hoursOutsideWork(facts: TimeGapFacts): readonly TimeGap[] {
  const posts = new Map(facts.agents.map((agent) => [agent.id, workSpans(agent)]))
  const isAway = (agentId: string, day: number): boolean =>
    !(posts.get(agentId) ?? []).some(({ first, last }) => first <= day && day <= last)
  const days = sharedSpan(spanOf(facts.period), spanOf(facts.agreement.period))
  return doubtful(facts, 'hoursOutsideWork', days, isAway)
}

/**
 * Prepares what is missing or doubtful of the hours of a settlement, as of a day: weeks without hours or with few, hours to come, or of
 * who is not at work. For
 * each set of hours, weeks are judged again of the agents whose hours are not those of the set before. Each answer is that of `timeGaps`.
 */
export function prepareTimeGaps(facts: FactsButHours): (hours: TimeColumns) => readonly TimeGap[] {
  const gaps = weekGaps(facts)
  return (hours) => [
    ...gaps(hours),
    ...hoursAhead({ ...facts, hours }),
    ...hoursOutsideWork({ ...facts, hours }),
  ]
}

/** What is missing or doubtful of some hours. */
export const timeGaps = ({ hours, ...facts }: TimeGapFacts): readonly TimeGap[] =>
  prepareTimeGaps(facts)(hours)
