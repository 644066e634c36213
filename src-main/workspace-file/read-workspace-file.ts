import { failure, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { readBounded } from '../files/read-bounded'
import { utf8Text } from '../files/utf8-text'
import { readWorkspaceText } from './read-workspace-text'

/** Largest file that is read, in megabytes: twice a territory of a million lines. */
const LARGEST_WORKSPACE = 200

/**
 * Reads a workspace file of this version. Refused with a reason: a file that is missing, no file, too large to be a
 * workspace (before it is read), not in UTF-8, and all that `readWorkspaceText` refuses.
 */
export async function readWorkspaceFile(path: string): Promise<Result<WorkspaceFile, Failure>> {
  const bytes = await readBounded(path, LARGEST_WORKSPACE)
  if (!bytes.ok) return bytes
  const text = utf8Text(bytes.value)
  return text === null ? failure({ code: 'fileNotUtf8', path }) : readWorkspaceText(text, path)
}
