import { columnNames } from '../imports/column-names'
import { columnsByTitle } from '../imports/columns-by-title'
import { foldTitle } from '../imports/fold-title'
import type { ListField } from './list-kind'

/** A column and the field that it gives. */
export interface ListColumn {
  readonly column: string
  readonly field: string
}

/** A title without the years in it. */
const yearless = (title: string): string => foldTitle(title.replace(/\b(?:19|20)\d\d\b/g, ' '))

/**
 * Guesses by their titles which field each column gives; a column that fits none is left out, and shown as such, and so are those of
 * several years for a field that one column gives: which year counts is chosen.
 */
export function guessListColumns(
  headers: readonly string[],
  fields: readonly ListField[],
): readonly ListColumn[] {
  const fieldAt = columnsByTitle(headers, fields)
  const many = new Set(fields.flatMap(({ path, many: are }) => (are === true ? path : [])))
  const isOfOneYear = (title: string): boolean =>
    headers.every(
      (other) => foldTitle(other) === foldTitle(title) || yearless(other) !== yearless(title),
    )
  return columnNames(headers).flatMap((column, at) => {
    const field = fieldAt.get(at)
    return field === undefined || (!many.has(field) && !isOfOneYear(headers[at] ?? ''))
      ? []
      : [{ column, field }]
  })
}
