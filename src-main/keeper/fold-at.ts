import { workspaceFileOf } from '#shared/domain/workspace/workspace-file'
import type { Journal } from '../journal/journal'
import { isUntil, type FoldedPast } from '../use-cases/memory/until'
import type { Moment, WorkWatch } from '../use-cases/ports'
import { foldJournal } from './fold-journal'

/**
 * The workspace as of the last change up to a moment; `null` before the first. Where a clock was set back, the last line that
 * claims an earlier instant counts. Reads files only. Throws `JournalDamaged`.
 */
export async function foldAt(
  journal: Journal,
  moment: Moment,
  onProgress?: WorkWatch['onProgress'],
): Promise<FoldedPast | null> {
  const isThen = isUntil(moment)
  const reaches = (): boolean => journal.lines[0] === undefined || isThen(journal.lines[0])
  while (!reaches() && (await journal.readOlder()));
  const last = journal.lines.findLast(isThen)
  if (last === undefined) return null
  const file = workspaceFileOf((await foldJournal(journal, last.sequence, onProgress)).whole)
  return file === null ? null : { file, sequence: last.sequence, at: last.at }
}
