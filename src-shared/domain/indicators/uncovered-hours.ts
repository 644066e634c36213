import { dayFromNumber } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { Agreement } from '../agreements/agreement'
import { lends, serves } from '../agreements/coverage'
import { standingTerms } from '../agreements/term-versions'
import { spanOf, type Span } from '../allocation/lent-days'
import type { HoursFrom } from '../keys/key-objection'
import type { TimeColumns } from '../timesheets/time-columns'

/** What an agent gave a body, and when it may be billed. */
interface Pair {
  readonly covers: readonly Span[]
  first: number
  sum: number
}

/**
 * Hours for bodies on days when no agreement covers agent and body, as after the day to which one was cut short: no settlement holds
 * these days, and nothing bills them. Those of archived agreements are covered (`archivedHours`).
 */
export function uncoveredHours(
  agreements: readonly Agreement[],
  hours: TimeColumns,
): readonly HoursFrom[] {
  const terms = standingTerms(agreements)
  const pairs = new Map<number, Pair>()
  const pairOf = (agent: number, body: number): Pair => {
    const key = agent * hours.collectivityIds.length + body
    const known = pairs.get(key)
    if (known !== undefined) return known
    const [agentId, bodyId] = [hours.agentIds[agent] ?? '', hours.collectivityIds[body] ?? '']
    const covers = terms
      .filter((one) => lends(one, agentId) && serves(one, bodyId))
      .map(({ period }) => spanOf(period))
    const pair = { covers, first: Infinity, sum: 0 }
    pairs.set(key, pair)
    return pair
  }
  hours.day.forEach((day, line) => {
    const [body, done] = [hours.collectivity[line] ?? -1, hours.minutes[line] ?? 0]
    if (body < 0 || done === 0) return
    const pair = pairOf(hours.agent[line] ?? -1, body)
    if (pair.covers.some(({ first, last }) => first <= day && day <= last)) return
    pair.first = Math.min(pair.first, day)
    pair.sum += done
  })
  return [...pairs].flatMap(([key, { first, sum }]) => {
    const agentId = hours.agentIds[Math.floor(key / hours.collectivityIds.length)]
    const collectivityId = hours.collectivityIds[key % hours.collectivityIds.length]
    return sum === 0 || agentId === undefined || collectivityId === undefined
      ? []
      : [{ agentId, collectivityId, firstDay: dayFromNumber(first), minutes: minutes(sum) }]
  })
}
