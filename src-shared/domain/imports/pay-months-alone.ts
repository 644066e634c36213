import { readMonth, type Month } from '#shared/kernel/month'
import { foldTitle } from './fold-title'
import { headMonth } from './head-day'
import type { ImportTable } from './import-table'
import { isTotalLine } from './total-line'

type PayTable = Pick<ImportTable, 'headers' | 'rows'>

const MONTH = /^(?:mois|month|periode|period)(?: de(?: la)? paie)?$/
const YEAR = /^(?:annee|exercice|year)$/

/** A month in words, or by its number, in a year. */
const monthIn = (text: string, year: number | null): Month | null =>
  /^\d{1,2}$/.test(text) && year !== null
    ? readMonth(`${String(year)}-${text.padStart(2, '0')}`)
    : headMonth(text, year, true)

const YEARS = /^20\d\d$/

interface MonthsAlone {
  readonly at: number
  /** The column of the years; -1 where there is none. */
  readonly yearAt: number
}

/** Any year: only whether months are read with one counts. */
const ANY_YEAR = 2000

/** Where the lines of a table say their month without its year; `null` where they do not. */
function monthsAlone({ headers, rows }: PayTable): MonthsAlone | null {
  const textsAt = (at: number): readonly string[] =>
    rows.flatMap(({ cells }) => (isTotalLine(cells) ? [] : (cells[at] ?? '').trim() || []))
  const at = headers.findIndex((header, column) => {
    const texts = textsAt(column)
    return (
      MONTH.test(foldTitle(header)) &&
      texts.some((text) => monthIn(text, null) === null) &&
      texts.every((text) => monthIn(text, ANY_YEAR) !== null)
    )
  })
  const yearAt = headers.findIndex(
    (header, column) =>
      YEAR.test(foldTitle(header)) && textsAt(column).every((text) => YEARS.test(text)),
  )
  return at < 0 ? null : { at, yearAt }
}

/** Whether lines of a table say their month without a year, and no column has it. */
export function needsYearOfLines(table: PayTable): boolean {
  const alone = monthsAlone(table)
  return alone !== null && alone.yearAt < 0
}

/**
 * Gives the months of lines their year: that of a column of years, else the one that is said; a table that has none of both stays
 * as it is.
 */
export function withYearOfLines(table: ImportTable, year: number | null): ImportTable {
  const alone = monthsAlone(table)
  if (alone === null) return table
  const { at, yearAt } = alone
  const rows = table.rows.map((row) => {
    const written = row.cells[yearAt]?.trim() ?? ''
    const of = yearAt < 0 ? year : YEARS.test(written) ? Number(written) : null
    const month = monthIn((row.cells[at] ?? '').trim(), of)
    return month === null ? row : { ...row, cells: row.cells.with(at, month) }
  })
  return { ...table, rows }
}
