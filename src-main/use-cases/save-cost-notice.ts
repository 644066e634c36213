import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/** Records that the unit cost of a year was notified to the beneficiaries; notifying a year again is a new notice. */
export function saveCostNotice(
  { keeper }: Pick<Ports, 'keeper'>,
  notice: DeskInput<'saveCostNotice'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(() => {
    const { agreements, costNotices } = keeper.registers()
    const { id, agreementId } = notice
    const agreement = agreements.get(agreementId)
    return Promise.resolve(
      agreement === undefined
        ? failure({ code: 'unknownRecord', table: 'agreements', id: agreementId })
        : keepRecord(
            { verb: 'saveCostNotice', subject: agreement.reference, when: null },
            { table: 'costNotices', id, before: costNotices.get(id) ?? null, after: notice },
          ),
    )
  })
}
