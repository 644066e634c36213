import type { Failure } from '#shared/contract/failures'
import { success, type Result } from '#shared/kernel/result'
import type { MinutesFacts } from '../documents/docx/minutes'
import { unknownRecord } from './missing-records'
import type { KeeperPort } from './ports'

/** A meeting with its agreement and its lender; refused where one of them is gone. */
export function minutesFacts(
  { keeper }: KeeperPort,
  { id }: { readonly id: string },
): Result<MinutesFacts, Failure> {
  const { meetings, agreements, collectivities } = keeper.registers()
  const meeting = meetings.get(id)
  if (meeting === undefined) return unknownRecord('meetings', id)
  const agreement = agreements.get(meeting.agreementId)
  if (agreement === undefined) return unknownRecord('agreements', meeting.agreementId)
  const lender = collectivities.get(agreement.lenderId)
  if (lender === undefined) return unknownRecord('collectivities', agreement.lenderId)
  return success({ meeting, agreement, lender })
}
