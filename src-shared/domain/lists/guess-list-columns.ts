import { columnNames } from '../imports/column-names'
import { columnsByTitle } from '../imports/columns-by-title'
import type { ListField } from './list-kind'

/** A column and the field that it gives. */
export interface ListColumn {
  readonly column: string
  readonly field: string
}

/** Guesses by their titles which field each column gives; a column that fits none is left out, and shown as such. */
export function guessListColumns(
  headers: readonly string[],
  fields: readonly ListField[],
): readonly ListColumn[] {
  const fieldAt = columnsByTitle(headers, fields)
  return columnNames(headers).flatMap((column, at) => {
    const field = fieldAt.get(at)
    return field === undefined ? [] : [{ column, field }]
  })
}
