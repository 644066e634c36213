import { failure } from '#shared/kernel/result'
import { removalOf } from '#shared/domain/workspace/change'
import { changedNoticeFailure } from './changed-notice-failure'
import { keepRecord } from './keep-record'
import { unknownRecord } from './missing-records'
import type { KeeperPort, Kept } from './ports'

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
