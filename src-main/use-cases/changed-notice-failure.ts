import type { Failure } from '#shared/contract/failures'
import type { CostNotice } from '#shared/domain/agreements/cost-notice'
import { fixesUnitCost } from '#shared/domain/agreements/fixes-unit-cost'
import { changedStatementFailure } from './changed-statement-failure'
import type { Keeper } from './ports'

/**
 * Whether a standing statement was billed at another unit cost than these notices would give: what was notified for a year is
 * what is billed where the agreement fixes the unit cost.
 */
export const changedNoticeFailure = (
  keeper: Keeper,
  costNotices: ReadonlyMap<string, CostNotice>,
  { agreementId, reference }: CostNotice,
): Promise<Failure | null> =>
  changedStatementFailure(
    keeper,
    { ...keeper.registers(), costNotices },
    reference,
    ({ id, legalForm }) => id === agreementId && fixesUnitCost(legalForm),
  )
