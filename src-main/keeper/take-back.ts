import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import { failure, success, type Result } from '#shared/kernel/result'
import { nothingToTurn, turned, type Turn } from '../use-cases/memory/turned'
import type { UndoCheck } from '../use-cases/ports'
import type { KeeperStore } from './keeper-store'

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
