import type { FieldFailure } from '#shared/kernel/read'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { fieldLines } from './field-lines'
import { scanJson } from './json-scanner'
import { textPlace } from './text-place'

/** The most faults listed: enough to correct a file by hand. */
const MOST_LISTED = 20

/**
 * Parses a JSON text, or says where it stops being one.
 *
 * @param path as the failures name it
 * @param notOurs the failure of a text nested deeper than any file of the program
 */
export function parseJsonText(
  text: string,
  path: string,
  notOurs: Failure,
): Result<unknown, Failure> {
  try {
    const value: unknown = JSON.parse(text)
    return success(value)
  } catch {
    const stop = scanJson(text) ?? { kind: 'wrong', offset: 0 }
    const { line, column } = textPlace(text, stop.offset)
    switch (stop.kind) {
      case 'cut':
        return failure({ code: 'fileCut', path, line })
      case 'tooDeep':
        return failure(notOurs)
      case 'wrong':
        return failure({ code: 'fileNotJson', path, line, column })
    }
  }
}

/** Faults of fields with their lines; at most twenty. */
export function placedFaults(
  text: string,
  path: string,
  faults: readonly FieldFailure[],
): Result<never, Failure> {
  const listed = faults.slice(0, MOST_LISTED)
  const lines = fieldLines(
    text,
    listed.map(({ field }) => field),
  )
  return failure(
    ...listed.map((field): Failure => ({
      code: 'fileField',
      path,
      line: lines.get(field.field) ?? 1,
      field,
    })),
  )
}
