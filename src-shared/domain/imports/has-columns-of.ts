import { columnNames } from './column-names'
import type { ImportMapping } from './import-mapping'
import { placeOfColumn } from './place-of-column'
import { resolveColumns } from './resolve-columns'

/**
 * Whether a table has the columns that were chosen for an earlier one. A column that is known by its number (`#5`) has no title, or that
 * of an earlier column, in this table too: otherwise it may be another one.
 */
export function hasColumnsOf(
  { columns }: Pick<ImportMapping, 'columns'>,
  headers: readonly string[],
): boolean {
  const names = columnNames(headers)
  return (
    resolveColumns({ columns }, headers).ok &&
    Object.values(columns).every((name) => names[placeOfColumn(name, headers)] === name.trim())
  )
}
