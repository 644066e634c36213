import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { ReplyKept, ReplyRead } from '#shared/contract/hour-record-views'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'
import { readReplyCode } from './read-reply-code'

/**
 * Keeps the reply that a beneficiary's code stands for, with who typed it and when. The same reply again changes nothing;
 * another one takes its place, and the journal keeps both. Contesting needs a reason.
 */
export async function replyToHourRecord(
  { keeper, surroundings }: Pick<Ports, 'keeper' | 'surroundings'>,
  { code, reason }: DeskInput<'replyToHourRecord'>,
): Promise<Result<ReplyKept, Failure>> {
  let found: readonly ReplyRead[] = []
  const saved = await keeper.accept(async () => {
    const read = await readReplyCode({ keeper }, { code })
    if (!read.ok) return read
    const { recordId, collectivityId, answer, period } = read.value
    found = [read.value]
    const { hourRecords, collectivities } = keeper.registers()
    const before = hourRecords.get(recordId)
    if (before === undefined)
      return failure({ code: 'unknownRecord', table: 'hourRecords', id: recordId })
    const subject = collectivities.get(collectivityId)?.name ?? ''
    if (answer === 'contested' && reason === '')
      return failure({ code: 'contestNeedsReason', collectivity: subject })
    const same = before.reply?.answer === answer && before.reply.reason === reason
    const reply = same
      ? before.reply
      : {
          ...{ answer, reason },
          on: surroundings.today(),
          at: surroundings.now(),
          author: surroundings.author(),
        }
    return keepRecord(
      { verb: 'replyToHourRecord', subject, when: period.from.slice(0, 7) },
      { table: 'hourRecords', id: recordId, before, after: { ...before, reply } },
    )
  })
  if (!saved.ok) return saved
  const [kept] = found
  return kept === undefined
    ? failure({ code: 'replyCodeUnknown', found: code })
    : success({ ...saved.value, ...kept })
}
