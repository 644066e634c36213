import { open } from 'node:fs/promises'
import { diskCode } from './disk-failure'

/** Makes the new name itself survive a power cut; where folders can't be synced, the file is. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (diskCode(error) === null) throw error
  }
}
