import { open, rename, rm, type FileHandle } from 'node:fs/promises'

/**
 * Writes a file whole or not at all: first under another name in its folder, synced to the disk, then renamed. The old file
 * stays until then. Throws errors of the disk, and leaves nothing else behind.
 *
 * @param mode who may read it; by default, as the system decides
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
