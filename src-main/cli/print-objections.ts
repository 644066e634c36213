import type { Objection } from '#shared/domain/allocation/objection'
import { objectionSentence } from '#shared/wording/objection-sentence'
import type { Output } from './command'
import type { Names } from './names'

/** Prints what can be said against a settlement, one a line, as faults. */
export function printObjections(
  { say, warn }: Output,
  objections: readonly Objection[],
  known: Names,
): void {
  for (const objection of objections) warn(`- ${objectionSentence(objection, known, say)}`)
}
