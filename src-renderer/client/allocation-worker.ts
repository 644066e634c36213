import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import type { AllocationQuestion } from './answer-allocation'
import { answerAllocation } from './answer-allocation'
import { packAllocation, type PackedAllocation } from './packed-allocation'

/** Hours by number: their columns are sent once, and added up once. */
export interface NumberedHours {
  readonly number: number
  /** `null` where the worker has them. */
  readonly columns: TimeColumns | null
  /** Those that the worker is to keep, these among them. */
  readonly kept: readonly number[]
}

/** A question to the worker, and its answer, by number. */
export interface NumberedQuestion {
  readonly number: number
  readonly hours: NumberedHours
  readonly question: Omit<AllocationQuestion, 'facts'> & {
    readonly facts: Omit<AllocationFacts, 'hours'>
  }
}

/** What the worker answers. */
export interface NumberedAnswer {
  readonly number: number
  readonly packed: PackedAllocation
}

const known = new Map<number, TimeColumns>()

function hoursOf({ number, columns, kept }: NumberedHours): TimeColumns {
  if (columns !== null) known.set(number, columns)
  for (const each of known.keys()) if (!kept.includes(each)) known.delete(each)
  const hours = known.get(number)
  if (hours === undefined) throw new RangeError('The hours were not sent')
  return hours
}

/** Computes outside the window's thread, one question after the other. */
self.onmessage = ({ data }: MessageEvent<NumberedQuestion>): void => {
  const { number, question, hours } = data
  const facts = { ...question.facts, hours: hoursOf(hours) }
  const packed = packAllocation(answerAllocation({ ...question, facts }))
  const answer: NumberedAnswer = { number, packed }
  self.postMessage(answer)
}
