import { canonicalJson } from '#shared/kernel/canonical-json'
import { contentHash } from '#shared/kernel/content-hash'
import { sumMinutes, type Minutes } from '#shared/kernel/minutes'
import type { Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { datedUses, type DatedUse } from '../statements/dated-uses'
import type { Timesheet } from '../timesheets/timesheet'
import type { Adjustment } from '../approvals/adjustment'

/** The hours that a record shows a beneficiary. */
export interface HourRecordContent {
  readonly uses: readonly DatedUse[]
  readonly minutes: Minutes
  /** SHA-256, in hexadecimal: what a reply agrees to. Names and addresses are not part of it, hours and tasks are. */
  readonly hash: string
  /** The hash of the same hours in version 1, which depended on the order of the agents: what was made then still holds. */
  readonly formerHash: string
}

/** What a record of hours shows a beneficiary of an agreement over a period, as the hours are now. */
export function hourRecordContent(
  agreement: Agreement,
  period: Period,
  collectivityId: string,
  timesheets: readonly Timesheet[],
  adjustments: readonly Adjustment[],
): HourRecordContent {
  const uses = datedUses(agreement, period, collectivityId, timesheets, adjustments)
  const of = {
    agreement: agreement.id,
    lender: agreement.lenderId,
    beneficiary: collectivityId,
    period,
  }
  return {
    uses,
    minutes: sumMinutes(uses.map(({ minutes }) => minutes)),
    hash: contentHash({ ...of, version: 2, uses: uses.map(canonicalJson).sort() }),
    formerHash: contentHash({ ...of, version: 1, uses }),
  }
}
