import { failure, success, type Result } from '#shared/kernel/result'
import type { ImportFileFailure } from './import-failures'
import { IMPORT_FIELDS, type ImportField, type ImportMapping } from './import-mapping'
import { placeOfColumn } from './place-of-column'

/** The column of each field in a row, from 0. */
export type ImportColumns = { readonly [F in ImportField]?: number }

/** The fields without which no line can be understood and that no column gives. */
function missing(columns: ImportColumns): readonly ImportField[] {
  const has = (field: ImportField): boolean => columns[field] !== undefined
  return [
    ...(has('agent') || has('agentLastName') ? [] : (['agent'] as const)),
    ...(['collectivity', 'day'] as const).filter((field) => !has(field)),
    ...(has('duration') || (has('start') && has('end')) ? [] : (['duration'] as const)),
  ]
}

/**
 * Finds the columns that a mapping names, by title or number (`#3`), or says which are missing. Needed are the agent (or
 * the last name), the body, the day, and a duration or both ends.
 */
export function resolveColumns(
  mapping: Pick<ImportMapping, 'columns'>,
  headers: readonly string[],
): Result<ImportColumns, ImportFileFailure> {
  const columns: Partial<Record<ImportField, number>> = {}
  const failures: ImportFileFailure[] = []
  for (const field of IMPORT_FIELDS) {
    const title = mapping.columns[field]
    if (title === undefined) continue
    const at = placeOfColumn(title, headers)
    if (at < 0) failures.push({ code: 'importColumnUnknown', field, found: title })
    else columns[field] = at
  }
  if (failures.length > 0) return failure(...failures)
  const lacking = missing(columns)
  return lacking.length > 0
    ? failure(...lacking.map((field) => ({ code: 'importColumnMissing', field }) as const))
    : success(columns)
}
