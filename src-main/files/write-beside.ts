import type { FileHandle } from 'node:fs/promises'
import { open, rename, rm } from 'node:fs/promises'

/**
 * Writes a file whole or not at all: under another name of its folder first, synced to the disk, then moved to its
 * place. What stood there stays until then. Throws what the disk says, and leaves nothing beside.
 *
 * @param mode who may read it; by default, whoever the system lets
 */
export async function writeBeside(
  path: string,
  beside: string,
  write: (file: FileHandle) => Promise<void>,
  mode?: number,
): Promise<void> {
  try {
    const file = await open(beside, 'w', mode)
    try {
      await write(file)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw error
  }
}
