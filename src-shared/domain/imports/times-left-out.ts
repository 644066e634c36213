import { foldText } from '#shared/kernel/fold-text'
import { unitInTitle } from './guess-units'
import type { ImportMapping } from './import-mapping'
import type { ImportTable } from './import-table'
import { placeOfColumn } from './place-of-column'

/** A time or a duration with its unit: `1:30`, `0:45:10`, `7h30`, `45 min`, `1,5 h`. */
const WITH_UNIT =
  /^\d{1,3}(?::\d\d(?::\d\d)?|[.,]\d+|\s?h\s?\d\d)?\s?(?:h|min|mn|heures?|minutes?)?$/i
const NUMBER = /^\d+(?:[.,]\d+)?$/
/** How often a duration counts, by the title alone: nothing multiplies it. */
const TIMES =
  /^(?:nombre|nbre|nb|quantite|qte|fois|(?:nombre|nb) de fois|quantity|qty|count|times)$/

/** The columns of a table that a mapping leaves out, by title or number (`#3`), from 0. */
export function columnsLeftOut(
  { headers }: Pick<ImportTable, 'headers'>,
  { columns }: Pick<ImportMapping, 'columns'>,
): readonly { readonly title: string; readonly at: number }[] {
  const taken = new Set(Object.values(columns).map((title) => placeOfColumn(title, headers)))
  return headers.flatMap((header, at) =>
    taken.has(at) ? [] : [{ title: header.trim() || `#${String(at + 1)}`, at }],
  )
}

/**
 * The titles of columns that nothing is read from though they hold times or durations, or how often a duration counts: most of their texts
 * are, and numbers alone have their unit in the title. "Minutes" beside "Heures", a second pair of beginning and end, a meal of unusual name,
 * a "Nombre" that is not 1 in all lines.
 */
export const timesLeftOut = (
  table: Pick<ImportTable, 'headers'> & {
    readonly rows: readonly { readonly cells: readonly string[] }[]
  },
  mapping: Pick<ImportMapping, 'columns'>,
): readonly string[] =>
  columnsLeftOut(table, mapping).flatMap(({ title, at }) => {
    const texts = table.rows.flatMap(({ cells }) => cells[at]?.trim() || [])
    const unit = unitInTitle(title)
    const isTime = (text: string): boolean =>
      NUMBER.test(text) ? unit === 'hours' || unit === 'minutes' : WITH_UNIT.test(text)
    const areCounts =
      TIMES.test(foldText(title)) &&
      texts.some((text) => NUMBER.test(text) && !/^1(?:[.,]0*)?$/.test(text))
    return areCounts || texts.filter(isTime).length * 2 > texts.length ? [title] : []
  })
