import type { FileHandle } from 'node:fs/promises'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

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

/** What a file carries while it is not whole yet: whoever finds one may throw it away. */
export const UNFINISHED = '.unfinished'

/**
 * Writes a file whole or not at all: beside its place, synced, then renamed, and the folder synced. Throws what the
 * disk says, and leaves nothing behind: the name must be a new one.
 */
export async function writeWholeFile(
  path: string,
  write: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const beside = `${path}${UNFINISHED}`
  try {
    const file = await open(beside, 'w')
    try {
      await write(file)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
    await syncFolder(dirname(path))
  } catch (error) {
    for (const left of [beside, path]) await rm(left, { force: true }).catch(() => undefined)
    throw error
  }
}
