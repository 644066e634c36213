import { rm } from 'node:fs/promises'
import type { BackupJobs } from './backup-jobs'
import { scratchFolder } from './scratch-folder'

/**
 * Opens a backup in a folder of its own that is deleted afterwards.
 *
 * @param scratch where that folder is made; itself made if need be
 * @param open opens it, here or in another process: where that one is ended, the folder is deleted all the same
 */
export async function verifyBackup(
  path: string,
  scratch: string,
  identities: readonly string[],
  open: BackupJobs['open'],
): ReturnType<BackupJobs['open']> {
  const made = await scratchFolder(scratch)
  if (!made.ok) return made
  const into = made.value
  try {
    return await open({ path, into, identities })
  } finally {
    await rm(into, { recursive: true, force: true })
  }
}
