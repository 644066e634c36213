import { dayNumber } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { contractedByBody } from '../agreements/contracted-by-body'
import { standingTerms } from '../agreements/term-versions'
import type { TimeColumns } from '../timesheets/time-columns'
import type { BodyYear } from '../timesheets/week-checks'
import { coveringSpans, spansHold } from './covering-spans'
import type { Span } from './lent-days'

/** The days on which some terms cover the hours of an agent for a body: found once for each of them. */
function coveredDays(
  terms: readonly Agreement[],
): (agentId: string, collectivityId: string) => readonly Span[] {
  const known = new Map<string, Map<string, readonly Span[]>>()
  return (agentId, collectivityId) => {
    const ofAgent = known.get(agentId) ?? new Map<string, readonly Span[]>()
    known.set(agentId, ofAgent)
    const found = ofAgent.get(collectivityId) ?? coveringSpans(terms, { agentId, collectivityId })
    ofAgent.set(collectivityId, found)
    return found
  }
}

/** Minutes of each body in a year, in the order of its names, on the days that are covered. */
function coveredMinutes(
  hours: TimeColumns,
  year: number,
  daysOf: ReturnType<typeof coveredDays>,
): Float64Array {
  const { from, to } = yearPeriod(year)
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const bodies = hours.collectivityIds
  const covers = Array.from<readonly Span[] | undefined>({
    length: hours.agentIds.length * bodies.length,
  })
  const sums = new Float64Array(bodies.length)
  for (let line = 0; line < hours.day.length; line += 1) {
    const [day, body] = [hours.day[line] ?? 0, hours.collectivity[line] ?? -1]
    if (body < 0 || day < first || day > last) continue
    const agent = hours.agent[line] ?? -1
    const place = agent * bodies.length + body
    const spans = (covers[place] ??= daysOf(hours.agentIds[agent] ?? '', bodies[body] ?? ''))
    if (spansHold(spans, day)) sums[body] = (sums[body] ?? 0) + (hours.minutes[line] ?? 0)
  }
  return sums
}

/**
 * Works out a year of every body under contract from hours: what all agents did under agreements that are not archived, beside what these
 * plan. Hours that no such agreement covers, as before it began or under the archived one before it, use up nothing of its plan. What does
 * not depend on the hours is worked out once: they change with each key on the wall.
 */
export function bodyYears(
  agreements: readonly Agreement[],
  year: number,
): (hours: TimeColumns) => ReadonlyMap<string, BodyYear> {
  const daysOf = coveredDays(standingTerms(agreements).filter(({ archived }) => !archived))
  const planned = [...contractedByBody(agreements, yearPeriod(year))]
  return (hours) => {
    const sums = coveredMinutes(hours, year, daysOf)
    const done = new Map(hours.collectivityIds.map((id, body) => [id, sums[body] ?? 0]))
    return new Map(
      planned.map(([id, contracted]) => [
        id,
        { year, done: minutes(done.get(id) ?? 0), contracted },
      ]),
    )
  }
}
