import { sumCents } from '#shared/kernel/cents'
import type { Month } from '#shared/kernel/month'
import { amountAside } from './amount-aside'
import { columnNames } from './column-names'
import { guessPayColumns } from './guess-pay-columns'
import { headMonths } from './head-day'
import type { ImportRow, ImportTable } from './import-table'
import { yearIn, yearsNamed } from './month-in-text'
import { needsYearOfLines, withYearOfLines } from './pay-months-alone'
import { isTotalLine } from './total-line'

/** Titles of what the columns of months become: by these a file of pay is recognised. */
const TITLES = ['Mois', 'Montant'] as const

/** Any year: only whether months are read with one counts. */
const ANY_YEAR = 2000

const isNothing = (text: string): boolean => /^(?:[-–—]|0+(?:[.,]0*)?)?$/.test(text.trim())

/** The month that each title names; none of two or more different ones: it is no sheet of months. */
function monthsOf(
  titles: readonly string[],
  year: number | null,
): readonly (Month | null)[] | null {
  const months = headMonths(titles, year)
  return new Set(months.filter((month) => month !== null)).size >= 2 ? months : null
}

/** The titles of the columns and the rows below them: a row of months may be the first one of the table. */
function titled(
  { headers, rows }: ImportTable,
  year: number | null,
): {
  readonly headers: readonly string[]
  readonly rows: readonly ImportRow[]
  readonly months: readonly (Month | null)[]
} | null {
  const own = monthsOf(headers, year)
  if (own !== null) return { headers, rows, months: own }
  const [top, ...below] = rows
  const titles = headers.map((header, at) => top?.cells[at]?.trim() || header)
  const months = monthsOf(titles, year)
  // A line of pay may name two months itself: that of the work, and that of the pay.
  const isOfPay = titles.some(
    (_, at) => at > 0 && months?.[at] === null && amountAside(top?.cells[at] ?? '') !== null,
  )
  return months === null || isOfPay ? null : { headers: titles, rows: below, months }
}

/** Whether a table has a column or a line a month, some of them without its year. */
export function needsYear(table: ImportTable): boolean {
  const read = titled(table, ANY_YEAR)
  if (read === null || guessPayColumns(read).columns.day !== undefined)
    return needsYearOfLines(table)
  const named = headMonths(read.headers, null)
  return read.months.some((month, at) => month !== null && named[at] === null)
}

/** The year that the titles or texts around them name, the nearest first; `null` where none does. */
export function yearNamed(table: ImportTable, around: readonly string[]): number | null {
  const titles = titled(table, ANY_YEAR)?.headers ?? []
  const texts = [...titles, ...table.headers, ...(table.heading ?? []), ...around]
  // That of a day alone is a proposal like any other: it is shown, to be checked.
  return yearsNamed(texts)[0] ?? texts.flatMap((text) => yearIn(text) ?? [])[0] ?? null
}

/**
 * Makes a file of pay of a sheet with a line an agent and a column a month: a line an agent and month. What its other columns hold
 * stays with the first line of the agent, so that it is counted once; a line of totals stays one line. The months of lines get their year. Any other
 * table stays as it is.
 *
 * @param year of months whose title names none; `null`: it is not known, and a table of such months stays as it is
 */
export function paySheetTable(table: ImportTable, year: number | null): ImportTable {
  const read = titled(table, year)
  if (read === null) return withYearOfLines(table, year)
  const { headers, rows, months } = read
  const above = headers === table.headers ? [] : table.headers
  const { agent, day } = guessPayColumns({ headers, rows }).columns
  if (day !== undefined) return withYearOfLines(table, year)
  const others = headers.flatMap((_, at) => (months[at] == null ? [at] : []))
  /** The month of a column; its title twice, which is no month, where an earlier column has that month: it may be counted already. */
  const monthOr = (month: Month, at: number): string =>
    months.indexOf(month) < at ? `${headers[at] ?? ''} + ${headers[at] ?? ''}` : month
  const agentAt = Math.max(0, columnNames(headers).indexOf(agent ?? ''))

  function unfold({ cells, faults = [], line }: ImportRow): readonly ImportRow[] {
    const isFaulty = (at: number): boolean => faults.some(({ column }) => column === at + 1)
    const held = months.flatMap((month, at) =>
      month === null || (isNothing(cells[at] ?? '') && !isFaulty(at))
        ? []
        : [{ month: monthOr(month, at), at, text: cells[at] ?? '' }],
    )
    const rowOf = (month: string, text: string, isFirst: boolean, at: number | null): ImportRow => {
      const own = others.map((other) => cells[other] ?? '')
      const kept = own.map((cell, place) =>
        isFirst || others[place] === agentAt || amountAside(cell) === null ? cell : '',
      )
      const wrong = faults.filter(
        ({ column }) =>
          column === null || column - 1 === at || (isFirst && others.includes(column - 1)),
      )
      return {
        line,
        cells: [...kept, month, text],
        ...(wrong.length === 0 ? {} : { faults: wrong }),
      }
    }
    if (isTotalLine(cells)) {
      const sum = sumCents(held.flatMap(({ text }) => amountAside(text) ?? []))
      return [rowOf('', (sum / 100).toFixed(2), true, null)]
    }
    if (held.length === 0)
      return others.some((at) => at !== agentAt && amountAside(cells[at] ?? '') !== null)
        ? [rowOf('', '', true, null)]
        : []
    return held.map(({ month, text, at }, place) => rowOf(month, text, place === 0, at))
  }
  return {
    ...table,
    ...(above.length === 0 ? {} : { heading: [...(table.heading ?? []), ...above] }),
    headers: [...others.map((at) => headers[at] ?? ''), ...TITLES],
    rows: rows.flatMap(unfold),
  }
}
