import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Preferences } from '#shared/contract/preferences'
import { factAgain } from './fact-again'
import { keepFact } from './keep-fact'
import { changeReader, isTakenBy, pastLine, recordToday } from './past-change'
import type { Kept, SigningPorts } from './ports'

/**
 * Takes again what a record had before or after a past change, by the use case that always keeps it: what a statement locks is
 * refused, and one undo puts back what was there today. Only what that change wrote comes back; the rest of the record stays.
 */
export async function takeAgain(
  ports: SigningPorts,
  preferences: Preferences,
  { sequence, table, id, side }: DeskInput<'takeAgain'>,
): Kept {
  const reader = changeReader(ports, preferences)
  const line = await pastLine(ports.keeper, sequence)
  const change = line?.changes.find((one) => one.table === table && one.id === id)
  if (change === undefined || !isTakenBy(change, reader)) return failure({ code: 'notTakable' })
  const fact = factAgain(change, side, await recordToday(ports.keeper, change))
  if (!fact.ok) return fact
  return fact.value === null ? failure({ code: 'notTakable' }) : keepFact(ports, fact.value)
}
