import { dayFromNumber, dayNumber, type Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { periodHolds } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { archivedLines } from '../allocation/archived-lines'
import { locking, type SettledPeriod } from '../statements/settled-months'
import type { TimeColumns } from '../timesheets/time-columns'

/** Hours that an archived agreement alone covers and that no standing final statement of it settles: nothing shares them. */
export interface ArchivedHours {
  readonly agreementId: string
  readonly firstDay: Day
  readonly minutes: Minutes
}

/** The hours that nothing shares since their agreement is archived, by agreement. Terms that refund nothing settle theirs alone. */
export function archivedHours(
  agreements: readonly Agreement[],
  statements: readonly SettledPeriod[],
  hours: TimeColumns,
): readonly ArchivedHours[] {
  const settling = locking(statements)
  const found = new Map<string, { first: number; sum: number }>()
  for (const { agreementId, collectivityId, on, minutes: done, isFree } of archivedLines(
    agreements,
    hours,
  )) {
    const isSettled =
      isFree ||
      settling.some(
        (one) =>
          one.agreementId === agreementId &&
          one.beneficiaryId === collectivityId &&
          periodHolds(one.period, on),
      )
    if (isSettled) continue
    const known = found.get(agreementId) ?? { first: Infinity, sum: 0 }
    known.first = Math.min(known.first, dayNumber(on))
    known.sum += done
    found.set(agreementId, known)
  }
  return [...found].map(([agreementId, { first, sum }]) => ({
    agreementId,
    firstDay: dayFromNumber(first),
    minutes: minutes(sum),
  }))
}
