import { sumCents } from '#shared/kernel/cents'
import type { Month } from '#shared/kernel/month'
import { amountAside } from './amount-aside'
import { columnNames } from './column-names'
import { guessPayColumns } from './guess-pay-columns'
import { headMonth } from './head-day'
import type { ImportRow, ImportTable } from './import-table'
import { yearIn } from './month-in-text'
import { isTotalLine } from './total-line'

/** Titles of what the columns of months become: by these a file of pay is recognised. */
const TITLES = ['Mois', 'Montant'] as const

const isNothing = (text: string): boolean => /^(?:[-–—]|0+(?:[.,]0*)?)?$/.test(text.trim())

/** The month that each title names; none of two or more different ones: it is no sheet of months. */
function monthsOf(titles: readonly string[], year: number): readonly (Month | null)[] | null {
  const months = titles.map((title, at) => (at === 0 ? null : headMonth(title, year)))
  return new Set(months.filter((month) => month !== null)).size >= 2 ? months : null
}

/**
 * Makes a file of pay of a sheet with a line an agent and a column a month: a line an agent and month. What its other columns hold
 * stays with the first line of the agent, so that it is counted once; a line of totals stays one line. Any other table stays as it is.
 *
 * @param usual the year of months whose title names none, where no text around them does either
 */
export function paySheetTable(table: ImportTable, usual: number): ImportTable {
  const [top, ...below] = table.rows
  const titles = table.headers.map((header, at) => top?.cells[at]?.trim() || header)
  const year = [...(table.heading ?? []), ...table.headers].flatMap((text) => yearIn(text) ?? [])[0]
  const own = monthsOf(table.headers, year ?? usual)
  const months = own ?? monthsOf(titles, yearIn(titles.join(' ')) ?? year ?? usual)
  const headers = own === null ? titles : table.headers
  const rows = own === null ? below : table.rows
  const { agent, day } = guessPayColumns({ headers, rows }).columns
  if (months === null || day !== undefined) return table
  const others = headers.flatMap((_, at) => (months[at] == null ? [at] : []))
  const agentAt = Math.max(0, columnNames(headers).indexOf(agent ?? ''))

  function unfold({ cells, faults = [], line }: ImportRow): readonly ImportRow[] {
    const held = (months ?? []).flatMap((month, at) =>
      month === null || isNothing(cells[at] ?? '') ? [] : [{ month, at, text: cells[at] ?? '' }],
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
    headers: [...others.map((at) => headers[at] ?? ''), ...TITLES],
    rows: rows.flatMap(unfold),
  }
}
