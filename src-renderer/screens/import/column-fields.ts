import type { ChosenImport } from '#shared/contract/import-views'
import {
  IMPORT_FIELDS,
  type ImportField,
  type ImportMapping,
} from '#shared/domain/imports/import-mapping'

/** How the mapping names a column: by its title, or by its number where the title is empty or not alone. */
function columnName(headers: readonly string[], at: number): string {
  const title = headers[at]?.trim() ?? ''
  const alone = headers.filter((other) => other.trim() === title).length === 1
  return title !== '' && alone ? title : `#${at + 1}`
}

/** The chosen meaning of a column, or `null` where it is ignored. */
export function fieldOfColumn(
  columns: ImportMapping['columns'],
  headers: readonly string[],
  at: number,
): ImportField | null {
  const names = [columnName(headers, at), `#${at + 1}`]
  return (
    IMPORT_FIELDS.find((field) => {
      const name = columns[field]
      return name !== undefined && names.includes(name)
    }) ?? null
  )
}

/** The first texts of the column that holds a field; none while no column does. */
export function firstTexts(
  field: ImportField,
  columns: ImportMapping['columns'],
  { headers, firstRows }: Pick<ChosenImport, 'headers' | 'firstRows'>,
): readonly string[] {
  const at = headers.findIndex((_, column) => fieldOfColumn(columns, headers, column) === field)
  return at < 0 ? [] : firstRows.map(({ cells }) => cells[at] ?? '')
}

/** The columns with a new meaning of one of them, which no other keeps; `null` ignores it. */
export function withField(
  columns: ImportMapping['columns'],
  headers: readonly string[],
  at: number,
  field: ImportField | null,
): ImportMapping['columns'] {
  const old = fieldOfColumn(columns, headers, at)
  const others = Object.fromEntries(
    Object.entries(columns).filter(([name]) => name !== old && name !== field),
  )
  return field === null ? others : { ...others, [field]: columnName(headers, at) }
}
