import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import { inverse } from '#shared/domain/workspace/change'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Decision, UndoCheck } from '../use-cases/ports'
import type { KeeperStore } from './keeper-store'

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

/**
 * Undoes the last change, or redoes the last one undone: a new line of the journal that names the old one, so that nothing
 * is ever erased.
 */
export async function takeBack(
  store: KeeperStore,
  turn: Turn,
  check: UndoCheck,
): Promise<Result<ChangeLabel, Failure>> {
  const gate = await store.gate()
  if (gate !== null) return failure(gate)
  const { stack } = store
  const label = turn === 'undo' ? stack.undoLabel : stack.redoLabel
  const target = turn === 'undo' ? stack.top : stack.next
  if (label === null || target === null) return failure(nothingToTurn(turn))
  const read = await store.disk.read(target)
  if (!read.ok) return read
  const back = await turned(turn, { label, changes: read.value.changes }, check)
  if (!back.ok) return back
  const origin = turn === 'undo' ? { undoes: target.sequence } : { redoes: target.sequence }
  const kept = await store.keep(back.value.label, back.value.changes, origin)
  return kept.ok ? success(label) : kept
}
