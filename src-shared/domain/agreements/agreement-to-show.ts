import { intersectPeriods, periodHolds, type Period } from '#shared/kernel/period'
import type { Agreement } from './agreement'

/** The agreement to show first over some days: one in force on the last of them, else on any, else any. */
export const agreementToShow = <A extends Pick<Agreement, 'period'>>(
  agreements: readonly A[],
  days: Period,
): A | undefined =>
  agreements.find(({ period }) => periodHolds(period, days.to)) ??
  agreements.find(({ period }) => intersectPeriods(days, period) !== null) ??
  agreements[0]
