import { dayFromNumber, type Day } from '#shared/kernel/day'
import { periodHolds } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { standingTerms } from '../agreements/term-versions'
import type { TimeColumns } from '../timesheets/time-columns'
import { exemptsAll } from './limits-of'

/** A line of hours that archived agreements alone cover, with the first of them. */
export interface ArchivedLine {
  readonly agreementId: string
  readonly collectivityId: string
  readonly on: Day
  readonly minutes: number
  /** Whether its terms refund nothing: no statement is waited for. */
  readonly isFree: boolean
}

const pairOf = (agentId: string, collectivityId: string): string => `${agentId} ${collectivityId}`

/** By agent and body, the terms that cover them: only pairs of an archived agreement. */
function coversOf(agreements: readonly Agreement[]): ReadonlyMap<string, readonly Agreement[]> {
  const covers = new Map<string, Agreement[]>()
  // Archived agreements first: only what they cover is asked for.
  for (const wanted of [true, false])
    for (const terms of standingTerms(agreements)) {
      if (terms.archived !== wanted) continue
      for (const { agentId } of terms.agents)
        for (const { collectivityId } of terms.beneficiaries) {
          const pair = pairOf(agentId, collectivityId)
          const known = covers.get(pair)
          if (known !== undefined) known.push(terms)
          else if (wanted) covers.set(pair, [terms])
        }
    }
  return covers
}

/** The lines of hours that archived agreements alone cover, in the order of the columns. */
export function archivedLines(
  agreements: readonly Agreement[],
  { agentIds, collectivityIds, agent, collectivity, day, minutes }: TimeColumns,
): readonly ArchivedLine[] {
  const covers = coversOf(agreements)
  if (covers.size === 0) return []
  const found: ArchivedLine[] = []
  for (let line = 0; line < day.length; line += 1) {
    const [who, body] = [agentIds[agent[line] ?? -1], collectivityIds[collectivity[line] ?? -1]]
    const spent = minutes[line] ?? 0
    if (who === undefined || body === undefined || spent === 0) continue
    const own = covers.get(pairOf(who, body))
    if (own === undefined) continue
    const on = dayFromNumber(day[line] ?? 0)
    const inForce = own.filter(({ period }) => periodHolds(period, on))
    const [first] = inForce
    if (first === undefined || inForce.some(({ archived }) => !archived)) continue
    found.push({
      agreementId: first.id,
      collectivityId: body,
      on,
      minutes: spent,
      isFree: exemptsAll(first),
    })
  }
  return found
}
