import type { ImportField, ImportMapping } from '#shared/domain/imports/import-mapping'
import { resolveColumns } from '#shared/domain/imports/resolve-columns'

/** The fields that a line needs and that no column of the file has yet. */
export function missingFields(
  { columns }: Pick<ImportMapping, 'columns'>,
  headers: readonly string[],
): readonly ImportField[] {
  const resolved = resolveColumns({ columns }, headers)
  return resolved.ok
    ? []
    : resolved.failures.flatMap((failure) => ('field' in failure ? [failure.field] : []))
}
