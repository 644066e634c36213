import type { Failure } from '#shared/contract/failures'
import { inverse } from '#shared/domain/workspace/change'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Decision, UndoCheck } from '../ports'

/** Undo or redo. */
export type Turn = 'undo' | 'redo'

/** Why there is nothing to undo or redo. */
export const nothingToTurn = (turn: Turn): Failure => ({
  code: turn === 'undo' ? 'nothingToUndo' : 'nothingToRedo',
})

/** The changes that an undo or redo writes, unless the check objects. */
export async function turned(
  turn: Turn,
  { label, changes }: Decision,
  check: UndoCheck,
): Promise<Result<Decision, Failure>> {
  const written = turn === 'undo' ? changes.map(inverse).reverse() : changes
  const refused = await check(written, label)
  return refused.length > 0
    ? failure(...refused)
    : success({ label: { ...label, verb: turn }, changes: written })
}
