import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { replyCodes } from '#shared/domain/hour-records/reply-codes'
import { contestNote } from '#shared/domain/exchanges/contest-note'
import type { Exchange } from '#shared/domain/exchanges/exchange'
import type { Change } from '#shared/domain/workspace/change'
import { noteSteps } from './note-statements'
import type { SigningPorts } from './ports'
import { decideReply } from './reply-to-hour-record'
import { unknownRecord } from './missing-records'

/**
 * What a signed answer changes besides the journal of exchanges: the life of the statement, or the reply to the record of
 * hours, by the same rules as if the user had noted the one or typed the code of the other.
 */
export async function answerChanges(
  ports: SigningPorts,
  { about, subjectId, decision, reference }: Exchange,
): Promise<Result<readonly Change[], Failure>> {
  const { keeper, surroundings } = ports
  if (subjectId === null || decision === null) return failure({ code: 'answerUnknown', reference })
  const { answer, author } = decision
  const { verdict } = answer
  if (about === 'statement') {
    const on = surroundings.today()
    const ids = [subjectId]
    const noted = await noteSteps(
      keeper,
      verdict === 'accepted'
        ? { ids, step: verdict, on, note: author }
        : { ids, step: verdict, on, note: contestNote(answer) },
      surroundings.author(),
    )
    return noted.ok ? success(noted.value.changes) : noted
  }
  const record = keeper.registers().hourRecords.get(subjectId)
  if (record === undefined) return unknownRecord('hourRecords', subjectId)
  const code = replyCodes(record)[verdict]
  const { reply } = record
  const on = reply?.answer === verdict ? reply.on : surroundings.today()
  const decided = await decideReply(ports, { code, reason: contestNote(answer), on })
  return decided.ok ? success(decided.value.decision.changes) : decided
}
