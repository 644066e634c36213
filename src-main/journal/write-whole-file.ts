import { open, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeBeside } from '../files/write-beside'

async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch (error) {
    // Windows opens no folder; there the rename itself is in the file system's own journal.
    if (process.platform !== 'win32') throw error
  }
}

/** The suffix of a file that is not complete yet: such a file may be deleted. */
export const UNFINISHED = '.unfinished'

/**
 * Writes a file of the journal whole or not at all, its name synced with it. Throws errors of the disk, and leaves nothing
 * behind: the name must be a new one.
 */
export async function writeWholeFile(
  path: string,
  write: (file: FileHandle) => Promise<void>,
): Promise<void> {
  try {
    await writeBeside(path, `${path}${UNFINISHED}`, write)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined)
    throw error
  }
}
