import type { JournalVerdict } from '#shared/contract/views'
import type { Journal } from '../journal/journal'
import { lastSnapshot } from '../journal/journal-files'
import type { JournalMark } from './journal-mark'

/** Whether a journal is all that was written, as far as that can be known, and how many changes it lacks at least. */
export interface Judged {
  readonly journal: JournalVerdict
  readonly missing: number
}

/**
 * Compares the end of a journal with what proves that more existed: the mark outside its folder, and snapshots of later
 * lines. The snapshot of the line that would come next proves nothing: a crash leaves it before that line is written.
 */
export async function judgeJournal(journal: Journal, mark: JournalMark | null): Promise<Judged> {
  const snapshot = await lastSnapshot(journal.folder)
  const missing = Math.max(mark?.sequence ?? 0, snapshot - 1) - journal.sequence
  if (missing > 0) return { journal: 'short', missing }
  const marked = journal.lines.find(({ sequence }) => sequence === mark?.sequence)
  if (mark === null || marked === undefined) return { journal: 'unproven', missing: 0 }
  const { hash } = await journal.read(marked)
  return { journal: hash === mark.hash ? 'proven' : 'other', missing: 0 }
}
