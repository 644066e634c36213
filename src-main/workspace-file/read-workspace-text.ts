import type { FieldFailure } from '#shared/kernel/read'
import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { checkReferences } from '#shared/domain/workspace/check-references'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { WORKSPACE_FORMAT, WORKSPACE_VERSION } from '#shared/domain/workspace/workspace-file'
import { fieldLines } from './field-lines'
import { scanJson } from './json-scanner'
import { textPlace } from './text-place'

/** Faults told at once: enough to mend a file by hand, not a flood. */
const MOST_TOLD = 20

function parse(text: string, path: string): Result<unknown, Failure> {
  try {
    return success(JSON.parse(text) as unknown)
  } catch {
    const stop = scanJson(text) ?? { kind: 'wrong', offset: 0 }
    const { line, column } = textPlace(text, stop.offset)
    switch (stop.kind) {
      case 'cut':
        return failure({ code: 'fileCut', path, line })
      case 'tooDeep':
        return failure({ code: 'fileNotWorkspace', path })
      case 'wrong':
        return failure({ code: 'fileNotJson', path, line, column })
    }
  }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined

function placed(
  text: string,
  path: string,
  faults: readonly FieldFailure[],
): Result<never, Failure> {
  const told = faults.slice(0, MOST_TOLD)
  const lines = fieldLines(
    text,
    told.map(({ field }) => field),
  )
  return failure(
    ...told.map((field): Failure => ({
      code: 'fileField',
      path,
      line: lines.get(field.field) ?? 1,
      field,
    })),
  )
}

/**
 * Reads the text of a workspace file: the workspace, or why it can't be taken, with line and field; at most twenty
 * faults at once. What is taken holds together: every reference leads somewhere, what must be unique is.
 *
 * @param path as the failures name it
 */
export function readWorkspaceText(text: string, path: string): Result<WorkspaceFile, Failure> {
  const parsed = parse(text, path)
  if (!parsed.ok) return parsed
  if (fieldOf(parsed.value, 'format') !== WORKSPACE_FORMAT)
    return failure({ code: 'fileNotWorkspace', path })
  const version = fieldOf(parsed.value, 'version')
  if (typeof version === 'number' && version > WORKSPACE_VERSION)
    return failure({ code: 'fileFromNewerVersion', path, version, known: WORKSPACE_VERSION })
  const file = readWorkspace(parsed.value)
  if (!file.ok) return placed(text, path, file.failures)
  const loose = checkReferences(file.value)
  return loose.length > 0 ? placed(text, path, loose) : file
}
