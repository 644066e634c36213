import { readFile, stat } from 'node:fs/promises'
import { failure, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { readWorkspaceText } from './read-workspace-text'

const MEGABYTE = 1_000_000

/** Largest file that is read, in megabytes: twice a territory of a million lines. */
const LARGEST_WORKSPACE = 200

/** An error of the file system, as a failure that names the file. */
function unreadable(error: unknown, path: string): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? { code: 'fileMissing', path }
    : { code: 'fileUnreadable', path, reason: code }
}

function decode(bytes: Uint8Array, path: string): Result<WorkspaceFile, Failure> {
  try {
    // A byte order mark is dropped by the decoder.
    return readWorkspaceText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), path)
  } catch (error) {
    if (error instanceof TypeError)
      return failure({ code: 'fileUnreadable', path, reason: 'UTF-8' })
    throw error
  }
}

/**
 * Reads a workspace file of this version. Refused with a reason: a file that is missing, no file, too large to be a
 * workspace (before it is read), not in UTF-8, and all that `readWorkspaceText` refuses.
 *
 * @param limit largest size in megabytes
 */
export async function readWorkspaceFile(
  path: string,
  limit = LARGEST_WORKSPACE,
): Promise<Result<WorkspaceFile, Failure>> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return failure({ code: 'fileUnreadable', path, reason: 'EISDIR' })
    const megabytes = Math.ceil(found.size / MEGABYTE)
    if (megabytes > limit) return failure({ code: 'fileTooLarge', path, megabytes, limit })
    return decode(await readFile(path), path)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return failure(unreadable(error, path))
    throw error
  }
}
