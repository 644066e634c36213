import type { JournalVerdict } from '#shared/contract/views'
import type { Journal } from '../journal/journal'
import { journalFirsts } from '../journal/journal-files'
import { laterSnapshot } from '../journal/snapshot'
import type { JournalMark } from './journal-mark'

/** Whether a journal is all that was written, as far as that can be known, and how many changes it lacks at least. */
export interface Judged {
  readonly journal: JournalVerdict
  readonly missing: number
}

const UNPROVEN: Judged = { journal: 'unproven', missing: 0 }

/**
 * Compares the end of a journal with what proves that more existed: the mark outside its folder, and snapshots of later
 * lines. The snapshot of the line that would come next proves nothing: a crash leaves it before that line is written. Nor does one
 * that is no workspace. Where the mark says that the journal ended where it ends, a snapshot of a later line contradicts it: nothing
 * is then known. A journal whose first lines are in no file is never all that was written.
 */
export async function judgeJournal(journal: Journal, mark: JournalMark | null): Promise<Judged> {
  const { sequence, hash } = journal
  const later = await laterSnapshot(journal.folder, sequence + 1)
  if (later !== null && mark?.sequence === sequence && mark.hash === hash) return UNPROVEN
  const missing = Math.max(mark?.sequence ?? 0, (later ?? 0) - 1) - sequence
  if (missing > 0) return { journal: 'short', missing }
  const marked = journal.lines.find((line) => line.sequence === mark?.sequence)
  const [first = 1] = await journalFirsts(journal.folder)
  if (mark === null || marked === undefined || first > 1) return UNPROVEN
  const read = await journal.read(marked)
  return { journal: read.hash === mark.hash ? 'proven' : 'other', missing: 0 }
}
