import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import type { Change } from '#shared/domain/workspace/change'
import { inverse } from '#shared/domain/workspace/change'
import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { JournalLine } from '../journal/journal-line'
import type { UndoCheck } from '../use-cases/ports'
import type { KeeperStore } from './keeper-store'

/** The number of the statement that a line issued or cancelled, or `null`: such a line is not undone, but answered for. */
function statementOf({ label, changes }: JournalLine): string | null {
  if (label?.verb !== 'issueStatements' && label?.verb !== 'cancelStatement') return null
  for (const change of changes) {
    const statement = change.table === 'statements' ? (change.after ?? change.before) : null
    if (statement !== null) return statement.content.number
  }
  return label.subject
}

/**
 * Takes the last change back (`undo`), or puts back the last one taken back (`redo`): a new line of the journal that
 * names the old one, so that nothing is ever erased.
 */
export async function takeBack(
  store: KeeperStore,
  direction: 'undo' | 'redo',
  check: UndoCheck,
): Promise<Result<ChangeLabel, Failure>> {
  const gate = await store.gate()
  if (gate !== null) return failure(gate)
  const { stack } = store
  const label = direction === 'undo' ? stack.undoLabel : stack.redoLabel
  const target = direction === 'undo' ? stack.top : stack.next
  if (label === null || target === null)
    return failure({ code: direction === 'undo' ? 'nothingToUndo' : 'nothingToRedo' })
  const read = await store.disk.read(target)
  if (!read.ok) return read
  const statement = statementOf(read.value)
  if (statement !== null) return failure({ code: 'undoRefused', statement })
  const changes: readonly Change[] =
    direction === 'undo' ? read.value.changes.map(inverse).reverse() : read.value.changes
  const refused = await check(changes, label)
  if (refused.length > 0) return failure(...refused)
  const origin = direction === 'undo' ? { undoes: target.sequence } : { redoes: target.sequence }
  const kept = await store.keep({ ...label, verb: direction }, changes, origin)
  return kept.ok ? success(label) : kept
}
