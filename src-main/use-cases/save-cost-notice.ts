import type { DeskInput } from '#shared/contract/desk'
import { keepRecord } from './keep-record'
import type { KeeperPort, Kept } from './ports'
import { unknownRecord } from './missing-records'

/** Records that the unit cost of a year was notified to the beneficiaries; notifying a year again is a new notice. */
export function saveCostNotice({ keeper }: KeeperPort, notice: DeskInput<'saveCostNotice'>): Kept {
  return keeper.accept(() => {
    const { agreements, costNotices } = keeper.registers()
    const { id, agreementId } = notice
    const agreement = agreements.get(agreementId)
    return agreement === undefined
      ? unknownRecord('agreements', agreementId)
      : keepRecord(
          { verb: 'saveCostNotice', subject: agreement.reference, when: null },
          { table: 'costNotices', id, before: costNotices.get(id) ?? null, after: notice },
        )
  })
}
