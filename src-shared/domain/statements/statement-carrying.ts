import { monthPeriod } from '#shared/kernel/period'
import { intersectPeriods } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { coveringAgreement } from '../agreements/coverage'
import { locking, type SettledPeriod } from './settled-months'
import type { Adjustment } from '../approvals/adjustment'

/** The standing statement whose settlement counted a late hour, if any: from then on it can't change. */
export function statementCarrying<S extends SettledPeriod>(
  statements: Iterable<S>,
  agreements: Iterable<Agreement>,
  adjustment: Pick<Adjustment, 'agentId' | 'collectivityId' | 'day' | 'countedIn'>,
): S | undefined {
  const agreement = coveringAgreement(agreements, adjustment)
  if (agreement === undefined) return undefined
  const month = monthPeriod(adjustment.countedIn)
  return locking(statements).find(
    ({ agreementId, period }) =>
      agreementId === agreement.id && intersectPeriods(period, month) !== null,
  )
}
