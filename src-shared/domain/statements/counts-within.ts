import { intersectPeriods, periodHolds, type Period } from '#shared/kernel/period'

interface Settling {
  readonly period: Period
}

/** Whether what a statement calls counts in a period: in that which holds its last day, whose year numbers it. So it counts once. */
export const countsWithin = ({ period: { to } }: Settling, period: Period): boolean =>
  periodHolds(period, to)

/** Whether a statement settles days of a period and others: it is counted whole, here or elsewhere. */
export function crosses({ period: own }: Settling, period: Period): boolean {
  const shared = intersectPeriods(own, period)
  return shared !== null && (shared.from !== own.from || shared.to !== own.to)
}
