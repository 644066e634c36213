import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { diskCode } from '../files/disk-failure'
import { UNFINISHED } from '../journal/write-whole-file'
import { piecesOfFile, wholeFile, type BackupEntry } from './backup-entry'

/** Where the last file of the journal ends, and its name: what was added since is not part of the backup. */
type JournalEnd = { readonly name: string; readonly bytes: number }

/** Files of the data folder that go along with the journal and the papers: a backup is made without those that can't be read. */
const BESIDE = ['preferences.json', 'timer.json', 'territories.json.br', 'keys/signing-key.pem']

/** Folders of files that are compressed already, each named by its SHA-256. */
const CONTENTS = ['papers', 'exchanges']

const SHA256 = /^[0-9a-f]{64}$/

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    const code = diskCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw error
  }
}

/** The first line of a file of the journal; 0 for any other file. */
const firstOf = (name: string): number => Number(/^journal-(\d+)\.jsonl$/.exec(name)?.[1] ?? 0)

/** What no backup is made without. */
const journalEntry = (dataFolder: string, path: string, limit: number): BackupEntry => ({
  path,
  isPacked: false,
  pieces: () => Promise.resolve(piecesOfFile(join(dataFolder, path), limit)),
})

/** What a backup is made without where it can't be read: a paper is counted as lost then. */
const fileEntry = (dataFolder: string, path: string, isPacked: boolean): BackupEntry => ({
  path,
  isPacked,
  pieces: () => wholeFile(join(dataFolder, path)),
})

/** What of a data folder goes into a backup besides the workspace itself. Throws errors of the disk. */
export async function gatherEntries(
  dataFolder: string,
  end: JournalEnd,
): Promise<readonly BackupEntry[]> {
  const entries: BackupEntry[] = []
  for (const name of await namesIn(join(dataFolder, 'journal')))
    // A file that begins after the end is of another workspace, which was put in place meanwhile.
    if (!name.endsWith(UNFINISHED) && firstOf(name) <= firstOf(end.name))
      entries.push(
        journalEntry(
          dataFolder,
          `journal/${name}`,
          name === end.name ? end.bytes : Number.MAX_SAFE_INTEGER,
        ),
      )
  for (const folder of CONTENTS)
    for (const name of await namesIn(join(dataFolder, folder)))
      if (SHA256.test(name)) entries.push(fileEntry(dataFolder, `${folder}/${name}`, true))
  const found = [
    ...(await namesIn(dataFolder)),
    ...(await namesIn(join(dataFolder, 'keys'))).map((name) => `keys/${name}`),
  ]
  for (const path of BESIDE)
    if (found.includes(path)) entries.push(fileEntry(dataFolder, path, path.endsWith('.br')))
  return entries
}
