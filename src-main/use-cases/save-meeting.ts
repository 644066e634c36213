import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/** Creates or replaces a meeting of the follow-up committee: its agreement exists, with the amendments that its decisions name. */
export function saveMeeting(
  { keeper }: Pick<Ports, 'keeper'>,
  meeting: DeskInput<'saveMeeting'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(() => {
    const { agreements, meetings } = keeper.registers()
    const { id, agreementId, heldOn, decisions } = meeting
    const agreement = agreements.get(agreementId)
    if (agreement === undefined)
      return Promise.resolve(
        failure({ code: 'unknownRecord', table: 'agreements', id: agreementId }),
      )
    const known = new Set((agreement.amendments ?? []).map((amendment) => amendment.id))
    const stray = decisions.find(
      ({ amendmentId }) => amendmentId !== null && !known.has(amendmentId),
    )
    if (stray !== undefined)
      return Promise.resolve(
        failure({ code: 'unknownRecord', table: 'amendments', id: stray.amendmentId ?? '' }),
      )
    return Promise.resolve(
      keepRecord(
        { verb: 'saveMeeting', subject: agreement.reference, when: heldOn },
        { table: 'meetings', id, before: meetings.get(id) ?? null, after: meeting },
      ),
    )
  })
}
