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

/** Minutes of each body in a year that some terms cover. */
function coveredByBody(
  terms: readonly Agreement[],
  hours: TimeColumns,
  year: number,
): ReadonlyMap<string, number> {
  const { from, to } = yearPeriod(year)
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const covers = new Map<number, readonly Span[]>()
  const coversOf = (agent: number, body: number): readonly Span[] => {
    const key = agent * hours.collectivityIds.length + body
    const known = covers.get(key)
    if (known !== undefined) return known
    const agentId = hours.agentIds[agent] ?? ''
    const spans = coveringSpans(terms, {
      agentId,
      collectivityId: hours.collectivityIds[body] ?? '',
    })
    covers.set(key, spans)
    return spans
  }
  const sums = new Float64Array(hours.collectivityIds.length)
  hours.day.forEach((day, line) => {
    const body = hours.collectivity[line] ?? -1
    if (body < 0 || day < first || day > last) return
    if (spansHold(coversOf(hours.agent[line] ?? -1, body), day))
      sums[body] = (sums[body] ?? 0) + (hours.minutes[line] ?? 0)
  })
  return new Map(hours.collectivityIds.map((id, body) => [id, sums[body] ?? 0]))
}

/**
 * A year of every body under contract: what all agents did under agreements that are not archived, beside what these plan. Hours that
 * no such agreement covers, as before it began or under the archived one before it, use up nothing of its plan.
 */
export function bodyYears(
  agreements: readonly Agreement[],
  hours: TimeColumns,
  year: number,
): ReadonlyMap<string, BodyYear> {
  const terms = standingTerms(agreements).filter(({ archived }) => !archived)
  const done = coveredByBody(terms, hours, year)
  return new Map(
    [...contractedByBody(agreements, yearPeriod(year))].map(([id, contracted]) => [
      id,
      { year, done: minutes(done.get(id) ?? 0), contracted },
    ]),
  )
}
