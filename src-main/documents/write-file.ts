import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error ? String(error.code) : null

function refusal(code: string, path: string): Failure {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'diskFull', path }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'folderReadOnly', path: dirname(path) }
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'fileMissing', path: dirname(path) }
    default:
      return { code: 'fileUnreadable', path, reason: code }
  }
}

/** Makes the new name itself survive a power cut; where folders can't be synced, the file was. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    if (codeOf(error) === null) throw error
  }
}

/**
 * Writes a file whole or not at all: beside its place first, synced to the disk, then moved there. What stood there
 * stays until the new one is complete; nothing is left beside it on failure.
 */
export async function writeFile(path: string, bytes: Uint8Array): Promise<Result<null, Failure>> {
  const beside = join(dirname(path), `.${basename(path)}.${String(process.pid)}.part`)
  try {
    const handle = await open(beside, 'w')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, path)
    await syncFolder(dirname(path))
    return success(null)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    const code = codeOf(error)
    if (code === null) throw error
    return failure(refusal(code, path))
  }
}
