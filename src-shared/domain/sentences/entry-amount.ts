import type { Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { failure, success, type Result } from '#shared/kernel/result'
import { readDurationText } from './durations-at'
import type { SentenceFailure, SentencePart } from './understanding'

/** The minutes that a part gives to an agent on a day: half a day is a part of that agent's day. */
export function entryAmount(
  { agentId, day }: { readonly agentId: string; readonly day: Day },
  { amount, from, to }: SentencePart,
  dayLength: Minutes | null,
): Result<Minutes, SentenceFailure> {
  if (amount.kind !== 'duration') return success(minutes(0))
  const read = readDurationText(amount.text, dayLength)
  if (read.ok) return success(read.value.minutes)
  return failure(
    ...read.failures.map((one): SentenceFailure =>
      one.code === 'durationDayUnknown'
        ? { code: 'dayLengthUnknown', agentId, day, from, to }
        : { code: 'duration', failure: one, from, to },
    ),
  )
}
