import type { DeskInput } from '#shared/contract/desk'
import { keepRecord } from './keep-record'
import type { KeeperPort, Kept } from './ports'
import { unknownRecord } from './missing-records'

/** Creates or replaces a meeting of the follow-up committee: its agreement exists, with the amendments that its decisions name. */
export function saveMeeting({ keeper }: KeeperPort, meeting: DeskInput<'saveMeeting'>): Kept {
  return keeper.accept(() => {
    const { agreements, meetings } = keeper.registers()
    const { id, agreementId, heldOn, decisions } = meeting
    const agreement = agreements.get(agreementId)
    if (agreement === undefined) return unknownRecord('agreements', agreementId)
    const known = new Set((agreement.amendments ?? []).map((amendment) => amendment.id))
    const stray = decisions.find(
      ({ amendmentId }) => amendmentId !== null && !known.has(amendmentId),
    )
    if (stray !== undefined) return unknownRecord('amendments', stray.amendmentId ?? '')
    return keepRecord(
      { verb: 'saveMeeting', subject: agreement.reference, when: heldOn },
      { table: 'meetings', id, before: meetings.get(id) ?? null, after: meeting },
    )
  })
}
