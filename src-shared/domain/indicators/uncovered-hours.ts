import { dayFromNumber, type Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { Agreement } from '../agreements/agreement'
import type { CoveredHour } from '../agreements/coverage'
import { standingTerms } from '../agreements/term-versions'
import { coveringSpans, spansHold } from '../allocation/covering-spans'
import type { Span } from '../allocation/lent-days'
import type { TimeColumns } from '../timesheets/time-columns'

/** Hours of an agent for a body, or of common time, that no agreement covers, with their first day. */
export type UncoveredHours = Omit<CoveredHour, 'day'> & {
  readonly firstDay: Day
  readonly minutes: Minutes
}

/** What an agent gave a body, or to common time, and when it may be billed. */
interface Pair extends Omit<CoveredHour, 'day'> {
  readonly covers: readonly Span[]
  first: number
  sum: number
}

/**
 * Hours on days when no agreement covers agent and body, or lends the agent who has common time, as after the day to which one was cut
 * short: no settlement holds these days, and nothing bills them. Those of archived agreements are covered (`archivedHours`).
 */
export function uncoveredHours(
  agreements: readonly Agreement[],
  hours: TimeColumns,
): readonly UncoveredHours[] {
  const terms = standingTerms(agreements)
  const pairs = new Map<number, Pair>()
  const pairOf = (agent: number, body: number): Pair => {
    // Common time is the body -1.
    const key = agent * (hours.collectivityIds.length + 1) + body + 1
    const known = pairs.get(key)
    if (known !== undefined) return known
    const agentId = hours.agentIds[agent] ?? ''
    const collectivityId = hours.collectivityIds[body] ?? null
    const covers = coveringSpans(terms, { agentId, collectivityId })
    const pair = { agentId, collectivityId, covers, first: Infinity, sum: 0 }
    pairs.set(key, pair)
    return pair
  }
  hours.day.forEach((day, line) => {
    const done = hours.minutes[line] ?? 0
    if (done === 0) return
    const pair = pairOf(hours.agent[line] ?? -1, hours.collectivity[line] ?? -1)
    if (spansHold(pair.covers, day)) return
    pair.first = Math.min(pair.first, day)
    pair.sum += done
  })
  return [...pairs.values()].flatMap(({ agentId, collectivityId, first, sum }) =>
    sum === 0
      ? []
      : [{ agentId, collectivityId, firstDay: dayFromNumber(first), minutes: minutes(sum) }],
  )
}
