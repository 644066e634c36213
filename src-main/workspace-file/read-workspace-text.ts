import { failure, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { checkReferences } from '#shared/domain/workspace/check-references'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import {
  WORKSPACE_FORMAT,
  WORKSPACE_VERSION,
  type WorkspaceFile,
} from '#shared/domain/workspace/workspace-file'
import { memberOf } from './member-of'
import { membersTwice } from './members-twice'
import { parseJsonText, placedFaults } from './parse-json-text'

/**
 * Reads the text of a workspace file: the workspace, or why it can't be opened, with line and field; at most twenty faults.
 * A file that is opened is consistent: every reference leads to a record, and what must be unique is.
 *
 * @param path as the failures name it
 */
export function readWorkspaceText(text: string, path: string): Result<WorkspaceFile, Failure> {
  const notOurs: Failure = { code: 'fileNotWorkspace', path }
  const parsed = parseJsonText(text, path, notOurs)
  if (!parsed.ok) return parsed
  if (memberOf(parsed.value, 'format') !== WORKSPACE_FORMAT) return failure(notOurs)
  const version = memberOf(parsed.value, 'version')
  if (typeof version === 'number' && version > WORKSPACE_VERSION)
    return failure({ code: 'fileFromNewerVersion', path, version, known: WORKSPACE_VERSION })
  const file = readWorkspace(parsed.value)
  if (!file.ok) return placedFaults(text, path, file.failures)
  const twice = membersTwice(text, parsed.value)
  if (twice.length > 0) return placedFaults(text, path, twice)
  const loose = checkReferences(file.value)
  return loose.length > 0 ? placedFaults(text, path, loose) : file
}
