import type { ImportTable } from '../imports/import-table'
import { columnNames } from '../imports/column-names'
import { columnsByTitle } from '../imports/columns-by-title'
import type { ListField } from './list-kind'
import { oneOfSeveral } from '../imports/one-of-several'

/** A column and the field that it gives. */
export interface ListColumn {
  readonly column: string
  readonly field: string
}

/** The titles by which columns are looked for: none for one that can't hold the field of its title by what is in it. */
function titlesInUse(
  { headers, rows = [] }: Titled,
  fields: readonly ListField[],
): readonly string[] {
  const digits = new Set(fields.flatMap(({ path, hasDigits }) => (hasDigits === true ? path : [])))
  const wrong = [...columnsByTitle(headers, fields)].find(([at, field]) => {
    const texts = digits.has(field) ? rows.map(({ cells }) => cells[at] ?? '') : []
    return texts.some((text) => text.trim() !== '') && !texts.some((text) => /\d/.test(text))
  })
  return wrong === undefined
    ? headers
    : titlesInUse(
        { headers: headers.map((title, at) => (at === wrong[0] ? '' : title)), rows },
        fields,
      )
}

/** Titles, and the lines below them where they are known. */
type Titled = Pick<ImportTable, 'headers'> & Partial<Pick<ImportTable, 'rows'>>

/**
 * Guesses by their titles which field each column gives; a column that fits none is left out, and shown as such, and so are those of
 * several years or states ("Tarif actuel", "Nouveau tarif") for a field that one column gives: which counts is chosen.
 */
export function guessListColumns(
  table: Titled,
  fields: readonly ListField[],
): readonly ListColumn[] {
  const { headers } = table
  const fieldAt = columnsByTitle(titlesInUse(table, fields), fields)
  const many = new Set(fields.flatMap(({ path, many: are }) => (are === true ? path : [])))
  const several = oneOfSeveral(headers)
  return columnNames(headers).flatMap((column, at) => {
    const field = fieldAt.get(at)
    return field === undefined || (!many.has(field) && several.has(headers[at] ?? ''))
      ? []
      : [{ column, field }]
  })
}
