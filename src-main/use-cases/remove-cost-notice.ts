import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/** Removes the record that the unit cost of a year was notified. */
export function removeCostNotice(
  { keeper }: Pick<Ports, 'keeper'>,
  { id }: DeskInput<'removeCostNotice'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(() => {
    const { agreements, costNotices } = keeper.registers()
    const before = costNotices.get(id)
    if (before === undefined)
      return Promise.resolve(failure({ code: 'unknownRecord', table: 'costNotices', id }))
    const subject = agreements.get(before.agreementId)?.reference ?? ''
    return Promise.resolve(
      keepRecord(
        { verb: 'removeCostNotice', subject, when: null },
        { table: 'costNotices', id, before, after: null },
      ),
    )
  })
}
