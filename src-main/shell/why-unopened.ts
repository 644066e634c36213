import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '#shared/contract/failures'
import { Journal } from '../journal/journal'
import { LEAST_FREE_BYTES } from '../keeper/keeper-options'
import { roomFailure } from '../keeper/storage-failure'
import { StoreRefused } from '../keeper/store-refused'
import { VaultLost } from '../keeper/vault-lost'
import type { Log } from './log'
import type { VaultPlace } from './vault-place'

/** Chromium opens no database in a folder whose path is longer, by experience: characters. */
const LONGEST_PATH = 250

/** So many characters of a long path are shown. */
const SHOWN = 60

/** The last change that the journal of a folder says, 0 where none can be read. Nothing is written. */
async function readableChanges(folder: string): Promise<number> {
  try {
    await access(folder)
    // Reads only: the file is not opened for writing.
    const journal = await Journal.open(folder)
    return journal.lines.length === 0 ? 0 : journal.sequence
  } catch {
    return 0
  }
}

/** Why no database opens in a data folder, as far as the folder shows it. */
export async function whyUnopened(folder: string): Promise<Failure> {
  const crowded = await roomFailure(folder, LEAST_FREE_BYTES)
  if (crowded !== null) return crowded
  if (folder.length > LONGEST_PATH)
    return {
      code: 'folderPathLong',
      start: folder.slice(0, SHOWN),
      length: folder.length,
      most: LONGEST_PATH,
    }
  const changes = await readableChanges(join(folder, 'journal'))
  return changes > 0 ? { code: 'vaultUnopened', folder, changes } : { code: 'vaultUnread', folder }
}

/** Waits for a keeper to open. Throws `StoreRefused` with the reason where no database does. */
export async function orWhyUnopened<T>(
  opening: Promise<T>,
  folder: string,
  place: VaultPlace,
): Promise<T> {
  try {
    return await opening
  } catch (error) {
    if (!(error instanceof VaultLost)) throw error
    const why = await whyUnopened(folder)
    if (why.code === 'roomLacking') place.noteCrowded()
    else if (place.wasCrowded) throw new StoreRefused({ code: 'restartForRoom' })
    if (why.code === 'vaultUnopened') place.noteUnopened()
    throw new StoreRefused(why)
  }
}

/** Notes why the workspace could not be opened: what a person can do something about is no bug. */
export function noteUnopened(error: unknown, log: Pick<Log, 'note' | 'bug'>): void {
  if (error instanceof StoreRefused) log.note(error.message)
  else log.bug('storage', error)
}
