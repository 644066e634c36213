import type { Failure } from '#shared/contract/failures'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { Meeting } from '#shared/domain/meetings/meeting'
import { success, type Result } from '#shared/kernel/result'
import { unknownRecord } from './missing-records'
import type { KeeperPort } from './ports'

/** What the minutes of a meeting are made from. */
export interface MinutesFacts {
  readonly agreement: Agreement
  readonly lender: Collectivity
  readonly meeting: Meeting
}

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
