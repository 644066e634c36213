import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { recordChange } from '#shared/domain/workspace/change'
import { keepRecord } from './keep-record'
import type { KeeperPort, SigningPorts, Kept, Keeper } from './ports'
import { unknownRecord } from './missing-records'
import type { Failure } from '#shared/contract/failures'
import type { CostNotice } from '#shared/domain/agreements/cost-notice'
import { fixesUnitCost } from '#shared/domain/agreements/fixes-unit-cost'
import { changedStatementFailure } from './changed-statement-failure'

/**
 * Whether a standing statement was billed at another unit cost than these notices would give: what was notified for a year is
 * what is billed where the agreement fixes the unit cost.
 */
const changedNoticeFailure = (
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

/**
 * Records that the unit cost of a year was notified to the beneficiaries; notifying a year again is a new notice. Refused where
 * a standing statement was billed at another, or where its day is still to come.
 */
export function saveCostNotice(
  { keeper, surroundings }: SigningPorts,
  notice: DeskInput<'saveCostNotice'>,
): Kept {
  return keeper.accept(async () => {
    const { agreements, costNotices } = keeper.registers()
    const { id, agreementId, notifiedOn } = notice
    const agreement = agreements.get(agreementId)
    if (agreement === undefined) return unknownRecord('agreements', agreementId)
    if (notifiedOn > surroundings.today()) return failure({ code: 'noticeAhead', day: notifiedOn })
    const after = new Map(costNotices).set(id, notice)
    const moved = await changedNoticeFailure(keeper, after, notice)
    if (moved !== null) return failure(moved)
    return keepRecord(
      { verb: 'saveCostNotice', subject: agreement.reference, when: null },
      { table: 'costNotices', id, before: costNotices.get(id) ?? null, after: notice },
    )
  })
}

/** Removes the record that the unit cost of a year was notified; refused where a standing statement was billed at it. */
export function removeCostNotice({ keeper }: KeeperPort, { id }: { readonly id: string }): Kept {
  return keeper.accept(async () => {
    const { agreements, costNotices } = keeper.registers()
    const before = costNotices.get(id)
    if (before === undefined) return unknownRecord('costNotices', id)
    const after = new Map(costNotices)
    after.delete(id)
    const moved = await changedNoticeFailure(keeper, after, before)
    if (moved !== null) return failure(moved)
    const subject = agreements.get(before.agreementId)?.reference ?? ''
    return keepRecord(
      { verb: 'removeCostNotice', subject, when: null },
      recordChange('costNotices', id, before, null),
    )
  })
}
