import type { Day } from '#shared/kernel/day'
import { minutes, sumMinutes, type Minutes } from '#shared/kernel/minutes'
import type { Agreement } from './agreement'
import { agreementStage } from './agreement-stage'
import { standingTerms } from './term-versions'

/** The minutes a week contracted by an agreement, all beneficiaries together. */
export const contractedWeek = ({ beneficiaries }: Pick<Agreement, 'beneficiaries'>): Minutes =>
  sumMinutes(beneficiaries.map(({ weeklyMinutes }) => weeklyMinutes))

/**
 * The minutes a week contracted by each body over some days, each for its highest day: a week cut by the start or the end
 * of an agreement counts whole.
 */
export function contractedOver(
  agreements: readonly Agreement[],
  days: readonly Day[],
): ReadonlyMap<string, Minutes> {
  const most = new Map<string, Minutes>()
  for (const day of days)
    for (const [id, weekly] of contractedWeeks(agreements, day))
      most.set(id, minutes(Math.max(most.get(id) ?? 0, weekly)))
  return most
}

/**
 * The minutes a week contracted by each body over all agreements in force on a day. A body without any is not in the
 * map.
 */
export function contractedWeeks(
  agreements: readonly Agreement[],
  on: Day,
): ReadonlyMap<string, Minutes> {
  const weeks = new Map<string, Minutes>()
  for (const agreement of standingTerms(agreements)) {
    if (agreementStage(agreement, on) !== 'inForce') continue
    for (const { collectivityId, weeklyMinutes } of agreement.beneficiaries)
      weeks.set(collectivityId, minutes((weeks.get(collectivityId) ?? 0) + weeklyMinutes))
  }
  return weeks
}
