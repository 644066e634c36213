import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/** Removes a meeting of the follow-up committee. */
export function removeMeeting(
  { keeper }: Pick<Ports, 'keeper'>,
  { id }: DeskInput<'removeMeeting'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(() => {
    const { agreements, meetings } = keeper.registers()
    const before = meetings.get(id)
    if (before === undefined)
      return Promise.resolve(failure({ code: 'unknownRecord', table: 'meetings', id }))
    const subject = agreements.get(before.agreementId)?.reference ?? ''
    return Promise.resolve(
      keepRecord(
        { verb: 'removeMeeting', subject, when: before.heldOn },
        { table: 'meetings', id, before, after: null },
      ),
    )
  })
}
