import { monthPeriod } from '#shared/kernel/period'
import type { Month } from '#shared/kernel/month'
import type { Agreement } from '../agreements/agreement'
import { termsWithin } from '../agreements/term-versions'

/** Whether an agreement serves a body on some day of a month: one that joined, left or was merged is not served all year. */
export function servedMonths(
  agreement: Agreement,
  months: readonly Month[],
): (collectivityId: string, month: Month) => boolean {
  const served = new Map(
    months.map((month) => [
      month,
      new Set(
        termsWithin(agreement, monthPeriod(month)).flatMap(({ beneficiaries }) =>
          beneficiaries.map(({ collectivityId }) => collectivityId),
        ),
      ),
    ]),
  )
  return (collectivityId, month) => served.get(month)?.has(collectivityId) ?? false
}
