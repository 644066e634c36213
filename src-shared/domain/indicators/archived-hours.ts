import { dayFromNumber, dayNumber, type Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { periodHolds, type OpenPeriod } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { standingTerms } from '../agreements/term-versions'
import { locking, type SettledPeriod } from '../statements/settled-months'
import type { TimeColumns } from '../timesheets/time-columns'

/** Hours that an archived agreement alone covers and that no standing final statement of it settles: nothing shares them. */
export interface ArchivedHours {
  readonly agreementId: string
  readonly firstDay: Day
  readonly minutes: Minutes
}

/** The days on which terms cover an agent's work for a body, with their agreement. */
interface Cover {
  readonly agreementId: string
  readonly archived: boolean
  readonly period: OpenPeriod
}

const pairOf = (agentId: string, collectivityId: string): string => `${agentId} ${collectivityId}`

/** By agent and body, the terms that cover them: only pairs of an archived agreement. */
function coversOf(agreements: readonly Agreement[]): ReadonlyMap<string, readonly Cover[]> {
  const covers = new Map<string, Cover[]>()
  // Archived agreements first: only what they cover is asked for.
  for (const wanted of [true, false])
    for (const { id, archived, period, agents, beneficiaries } of standingTerms(agreements)) {
      if (archived !== wanted) continue
      for (const { agentId } of agents)
        for (const { collectivityId } of beneficiaries) {
          const pair = pairOf(agentId, collectivityId)
          const known = covers.get(pair)
          const cover = { agreementId: id, archived, period }
          if (known !== undefined) known.push(cover)
          else if (archived) covers.set(pair, [cover])
        }
    }
  return covers
}

/**
 * The hours that nothing shares since their agreement is archived, by agreement in the order given. An agreement of which nothing
 * is refunded settles none.
 */
export function archivedHours(
  agreements: readonly Agreement[],
  statements: readonly SettledPeriod[],
  { agentIds, collectivityIds, agent, collectivity, day, minutes: done }: TimeColumns,
): readonly ArchivedHours[] {
  const counted = agreements.filter(({ exemption }) => exemption === undefined)
  const covers = coversOf(counted)
  if (covers.size === 0) return []
  const settling = locking(statements)
  const found = new Map<string, { first: number; sum: number }>()
  for (let line = 0; line < day.length; line += 1) {
    const [who, body] = [agentIds[agent[line] ?? -1], collectivityIds[collectivity[line] ?? -1]]
    const spent = done[line] ?? 0
    if (who === undefined || body === undefined || spent === 0) continue
    const own = covers.get(pairOf(who, body))
    if (own === undefined) continue
    const on = dayFromNumber(day[line] ?? 0)
    const inForce = own.filter(({ period }) => periodHolds(period, on))
    const [first] = inForce
    if (first === undefined || inForce.some(({ archived }) => !archived)) continue
    const isSettled = settling.some(
      ({ agreementId, beneficiaryId, period }) =>
        agreementId === first.agreementId && beneficiaryId === body && periodHolds(period, on),
    )
    if (isSettled) continue
    const known = found.get(first.agreementId) ?? { first: Infinity, sum: 0 }
    known.first = Math.min(known.first, dayNumber(on))
    known.sum += spent
    found.set(first.agreementId, known)
  }
  return [...found].map(([agreementId, { first, sum }]) => ({
    agreementId,
    firstDay: dayFromNumber(first),
    minutes: minutes(sum),
  }))
}
