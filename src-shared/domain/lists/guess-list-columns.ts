import { columnNames } from '../imports/column-names'
import { columnsByTitle } from '../imports/columns-by-title'
import type { ListField } from './list-kind'
import { isOneOfSeveral } from './one-of-several'

/** A column and the field that it gives. */
export interface ListColumn {
  readonly column: string
  readonly field: string
}

/**
 * Guesses by their titles which field each column gives; a column that fits none is left out, and shown as such, and so are those of
 * several years or states ("Tarif actuel", "Nouveau tarif") for a field that one column gives: which counts is chosen.
 */
export function guessListColumns(
  headers: readonly string[],
  fields: readonly ListField[],
): readonly ListColumn[] {
  const fieldAt = columnsByTitle(headers, fields)
  const many = new Set(fields.flatMap(({ path, many: are }) => (are === true ? path : [])))
  return columnNames(headers).flatMap((column, at) => {
    const field = fieldAt.get(at)
    return field === undefined || (!many.has(field) && isOneOfSeveral(headers[at] ?? '', headers))
      ? []
      : [{ column, field }]
  })
}
