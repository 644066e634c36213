import { readCheckedCode } from '#shared/kernel/checked-code'
import { minutes } from '#shared/kernel/minutes'
import { failure, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { ReplyRead } from '#shared/contract/hour-record-views'
import { isCurrent } from '#shared/domain/hour-records/hour-record-state'
import { answerOf, codeIn, replyCodes } from '#shared/domain/hour-records/reply-codes'
import { agreementHours } from './agreement-hours'
import type { KeeperPort } from './ports'
import { nameOfBody } from './name-of-body'

/**
 * Finds the record that a reply code answers, and what it says. Refused where a letter is wrong, where no record has the
 * code, and where the hours have changed since: agreement is with one content and no other.
 */
export async function readReplyCode(
  { keeper }: KeeperPort,
  { code: typed }: DeskInput<'readReplyCode'>,
): Promise<Result<ReplyRead, Failure>> {
  const code = readCheckedCode(codeIn(typed))
  if (!code.ok) return code
  const { hourRecords, collectivities } = keeper.registers()
  const nameOf = (id: string): string => nameOfBody({ collectivities }, id)
  for (const record of hourRecords.values()) {
    const { agreementId, collectivityId, period, madeOn } = record
    const answer = answerOf(record, code.value)
    if (answer === null) continue
    const hours = await agreementHours(keeper, record)
    if (!hours.ok) return hours
    if (!isCurrent(record, hours.value.contentOf(collectivityId)))
      return failure({
        code: 'hourRecordOutdated',
        collectivity: nameOf(collectivityId),
        day: madeOn,
      })
    return success({
      agreementId,
      collectivityId,
      period,
      madeOn,
      answer,
      recordId: record.id,
      minutes: minutes(record.minutes),
      before: record.reply,
    })
  }
  const sheet = [...hourRecords.values()].find((record) => replyCodes(record).sheet === code.value)
  return sheet === undefined
    ? failure({ code: 'replyCodeUnknown', found: code.value })
    : failure({ code: 'replyCodeOfSheet', collectivity: nameOf(sheet.collectivityId) })
}
