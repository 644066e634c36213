import { lengthOfMonth, type Month } from '#shared/kernel/month'
import { intersectPeriods, lengthInDays, monthPeriod } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { termsWithin } from '../agreements/term-versions'

/** On how many days of a month a body is served: its hours of some days are no quiet month beside whole ones. */
export type ServedPart = 'whole' | 'some' | 'none'

/** How much of each month an agreement serves a body, or some body where none is named: one that joined or left is not served all year. */
export function servedParts(
  agreement: Agreement,
  months: readonly Month[],
): (collectivityId: string | null, month: Month) => ServedPart {
  const served = new Map(
    months.map((month) => {
      const days = new Map<string | null, number>()
      for (const { beneficiaries, period } of termsWithin(agreement, monthPeriod(month))) {
        const shared = intersectPeriods(monthPeriod(month), period)
        if (shared === null || beneficiaries.length === 0) continue
        for (const id of [null, ...beneficiaries.map(({ collectivityId }) => collectivityId)])
          days.set(id, (days.get(id) ?? 0) + lengthInDays(shared))
      }
      return [month, days]
    }),
  )
  return (collectivityId, month) => {
    const days = served.get(month)?.get(collectivityId) ?? 0
    return days === 0 ? 'none' : days < lengthOfMonth(month) ? 'some' : 'whole'
  }
}

/** Whether an agreement serves a body on some day of a month. */
export function servedMonths(
  agreement: Agreement,
  months: readonly Month[],
): (collectivityId: string, month: Month) => boolean {
  const parts = servedParts(agreement, months)
  return (collectivityId, month) => parts(collectivityId, month) !== 'none'
}
