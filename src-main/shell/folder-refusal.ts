import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Failure } from '#shared/contract/failures'
import { storageFailure } from '../keeper/storage-failure'

/** Why nothing can be written into a folder, found by trying; `null` when something can. */
export function folderRefusal(folder: string): Failure | null {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    rmdirSync(mkdtempSync(join(folder, '.try-')))
    return null
  } catch (error) {
    return storageFailure(error, folder)
  }
}
