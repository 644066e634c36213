import type { Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { failure, success, type Result } from '#shared/kernel/result'
import type { TextRange } from './sentence-token'
import type { SentenceFailure } from './understanding'

/** The rest of one day of one agent. */
export interface RestQuestion {
  readonly cell: { readonly agentId: string; readonly day: Day }
  readonly range: TextRange
  /** The length of the day, `null` where it is unknown. */
  readonly length: Minutes | null
  /** What the sentence gives to others that day, and what is kept for others. */
  readonly taken: Minutes
  /** Whether the sentence asks for one rest only that day. */
  readonly alone: boolean
}

/** What is left of an agent's day once everything else is counted; never zero, and never guessed. */
export function restOf(question: RestQuestion): Result<Minutes, SentenceFailure> {
  const { cell, length, taken, alone } = question
  const where = { agentId: cell.agentId, day: cell.day }
  const { from, to } = question.range
  if (!alone) return failure({ code: 'restTwice', ...where, from, to })
  if (length === null) return failure({ code: 'dayLengthUnknown', ...where, from, to })
  return taken < length
    ? success(minutes(length - taken))
    : failure({ code: 'restNothing', ...where, length, from, to })
}
