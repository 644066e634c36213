import { failure, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { ReplyKept, ReplyRead } from '#shared/contract/hour-record-views'
import { keepRecord } from './keep-record'
import type { Decision, SigningPorts } from './ports'
import { readReplyCode } from './read-reply-code'
import { unknownRecord } from './missing-records'
import { nameOfBody } from './name-of-body'

/** The meaning of a reply code, and the change that keeps it. */
interface DecidedReply {
  readonly read: ReplyRead
  readonly decision: Decision
}

/**
 * Decides to keep the reply that a code means, signed, of a day from that of its record to today; the same one of the same day
 * again changes nothing, and without its remark keeps it.
 */
export async function decideReply(
  { keeper, surroundings }: SigningPorts,
  { code, reason, on }: DeskInput<'replyToHourRecord'>,
): Promise<Result<DecidedReply, Failure>> {
  const read = await readReplyCode({ keeper }, { code })
  if (!read.ok) return read
  const { recordId, collectivityId, answer, period, madeOn } = read.value
  const { hourRecords, collectivities } = keeper.registers()
  const before = hourRecords.get(recordId)
  if (before === undefined) return unknownRecord('hourRecords', recordId)
  const subject = nameOfBody({ collectivities }, collectivityId)
  if (answer === 'contested' && reason === '')
    return failure({ code: 'contestNeedsReason', collectivity: subject })
  if (on < madeOn || on > surroundings.today())
    return failure({ code: 'replyDay', day: on, madeOn })
  const earlier = before.reply?.answer === answer ? before.reply : null
  const said = reason === '' ? (earlier?.reason ?? '') : reason
  const reply =
    earlier?.reason === said && earlier.on === on
      ? earlier
      : {
          answer,
          reason: said,
          on,
          at: surroundings.now(),
          author: surroundings.author(),
        }
  const decision = keepRecord(
    { verb: 'replyToHourRecord', subject, when: period.from.slice(0, 7) },
    { table: 'hourRecords', id: recordId, before, after: { ...before, reply } },
  )
  return decision.ok ? success({ read: read.value, decision: decision.value }) : decision
}

/**
 * Keeps the reply that a beneficiary's code means, with who typed it and when. The same reply of the same day again changes
 * nothing; another one replaces it, and the journal keeps both. Contesting needs a reason.
 */
export async function replyToHourRecord(
  ports: SigningPorts,
  asked: DeskInput<'replyToHourRecord'>,
): Promise<Result<ReplyKept, Failure>> {
  let found: readonly ReplyRead[] = []
  const saved = await ports.keeper.accept(async () => {
    const decided = await decideReply(ports, asked)
    if (!decided.ok) return decided
    found = [decided.value.read]
    return success(decided.value.decision)
  })
  if (!saved.ok) return saved
  const [kept] = found
  return kept === undefined
    ? failure({ code: 'replyCodeUnknown', found: asked.code })
    : success({ ...saved.value, ...kept })
}
