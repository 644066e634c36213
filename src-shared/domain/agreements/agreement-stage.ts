import type { Day } from '#shared/kernel/day'
import type { Agreement } from './agreement'

/** The stage of an agreement. */
export type AgreementStage = 'upcoming' | 'inForce' | 'ended' | 'archived'

/** The stage of an agreement on a day: before its period, in it, after it, or archived. */
export function agreementStage(
  { period, archived }: Pick<Agreement, 'period' | 'archived'>,
  on: Day,
): AgreementStage {
  if (archived) return 'archived'
  if (on < period.from) return 'upcoming'
  return period.to !== null && on > period.to ? 'ended' : 'inForce'
}
