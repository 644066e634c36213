import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { removalOf } from '#shared/domain/workspace/change'
import { changedNoticeFailure } from './changed-notice-failure'
import { keepRecord } from './keep-record'
import type { KeeperPort, SigningPorts, Kept } from './ports'
import { unknownRecord } from './missing-records'

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
      removalOf('costNotices', id, before),
    )
  })
}
