import { stat } from 'node:fs/promises'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Counts } from '#shared/contract/vault'
import { workspaceFileOf, type WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { diskCode, diskFailure } from '../files/disk-failure'
import { Journal } from '../journal/journal'
import { JournalDamaged } from '../journal/journal-damaged'
import { foldJournal } from '../keeper/fold-journal'
import { countsOf, NO_COUNTS } from '../keeper/whole-workspace'

/** What a journal comes to, read from its files alone. */
export interface WholeHistory {
  /** `null` while the workspace has no name. */
  readonly file: WorkspaceFile | null
  readonly sequence: number
  readonly hash: string
  /** Instant of the last line. */
  readonly savedAt: string | null
  /** Records of each table, as the lines count them. */
  readonly counts: Counts
  /** First line that links up with the last one, through all files. */
  readonly from: number
  /** Name of the last file and how much of it was read. */
  readonly last: { readonly name: string; readonly bytes: number }
}

/** Reads a journal to its end without writing to its folder: the chain is checked through all its files, and each change applied. */
export async function readHistory(folder: string): Promise<Result<WholeHistory, Failure>> {
  try {
    // Opening a journal makes its folder: one that is not there is no journal.
    await stat(folder)
    const journal = await Journal.open(folder)
    const { brokenAt } = journal
    if (brokenAt !== null)
      return failure({ code: 'backupSourceBroken', path: brokenAt.file, line: brokenAt.line })
    const last = journal.lines.at(-1)
    if (last === undefined) return failure({ code: 'backupOfNothing', path: folder })
    const { whole } = await foldJournal(journal)
    while (await journal.readOlder());
    const { sequence, hash, at, counts } = await journal.read(last)
    const { digests } = journal
    return success({
      file: workspaceFileOf(whole),
      sequence,
      hash,
      savedAt: at,
      counts: digests === null ? (counts ?? NO_COUNTS) : countsOf(digests),
      from: journal.lines[0]?.sequence ?? sequence,
      last: { name: last.file, bytes: journal.bytes },
    })
  } catch (error) {
    if (error instanceof JournalDamaged)
      return failure({ code: 'backupSourceBroken', path: error.path, line: error.line })
    if (diskCode(error) === 'ENOENT') return failure({ code: 'folderMissing', path: folder })
    return failure(diskFailure(error, folder))
  }
}
