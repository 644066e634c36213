import { sumCents } from '#shared/kernel/cents'
import { amountAside } from './amount-aside'
import { columnNames } from './column-names'
import { guessPayColumns } from './guess-pay-columns'
import type { ImportRow, ImportTable } from './import-table'
import { lacksYear, monthSheet, type MonthSheet } from './month-sheet'
import { yearIn, yearsNamed } from './month-in-text'
import { needsYearOfLines, withYearOfLines } from './pay-months-alone'
import { isTotalLine } from './total-line'

/** Any year: only whether months are read with one counts. */
const ANY_YEAR = 2000

const isNothing = (text: string): boolean => /^(?:[-–—]|0+(?:[.,]0*)?)?$/.test(text.trim())

/** Whether a table has a column or a line a month, some of them without its year. */
export function needsYear(table: ImportTable): boolean {
  const read = monthSheet(table, ANY_YEAR)
  return read === null || guessPayColumns(read).columns.day !== undefined
    ? needsYearOfLines(table)
    : lacksYear(read)
}

/** The year that the titles or texts around them name, the nearest first; `null` where none does. */
export function yearNamed(table: ImportTable, around: readonly string[]): number | null {
  const read = monthSheet(table, ANY_YEAR)
  const names = read?.blocks.map(({ title }) => title) ?? []
  const texts = [
    ...names,
    ...(read?.headers ?? []),
    ...table.headers,
    ...(table.heading ?? []),
    ...around,
  ]
  // That of a day alone is a proposal like any other: it is shown, to be checked.
  return yearsNamed(texts)[0] ?? texts.flatMap((text) => yearIn(text) ?? [])[0] ?? null
}

/** A sheet of months as a file of pay has its titles: those that are no month, the month, what it holds. */
const titlesOf = (
  { headers, amounts }: MonthSheet,
  others: readonly number[],
): readonly string[] => [
  ...others.map((at) => headers[at] ?? ''),
  'Mois',
  ...(amounts ?? ['Montant']),
]

/**
 * Makes a file of pay of a sheet with a line an agent and columns of months, one or several a month: a line an agent and month. What its other
 * columns hold stays with the first line of the agent, so that it is counted once; a line of totals stays one line. The months of lines get their
 * year. Any other table stays as it is.
 *
 * @param year of months whose title names none; `null`: it is not known, and a table of such months stays as it is
 */
export function paySheetTable(table: ImportTable, year: number | null): ImportTable {
  const read = monthSheet(table, year)
  if (read === null) return withYearOfLines(table, year)
  const { headers, rows, blocks, above } = read
  const { agent, day } = guessPayColumns({ headers, rows }).columns
  if (day !== undefined) return withYearOfLines(table, year)
  if (blocks.some(({ month }) => month === null)) return table
  const ofMonths = new Set(blocks.flatMap(({ columns }) => columns))
  const others = headers.flatMap((_, at) => (ofMonths.has(at) ? [] : [at]))
  /** The month of a block; its title twice, which is no month, where an earlier one has that month: it may be counted already. */
  const monthsOfBlocks = blocks.map(({ month, title }, place) =>
    blocks.findIndex((block) => block.month === month) < place
      ? `${title} + ${title}`
      : (month ?? ''),
  )
  const agentAt = Math.max(0, columnNames(headers).indexOf(agent ?? ''))

  function unfold({ cells, faults = [], line }: ImportRow): readonly ImportRow[] {
    const isFaulty = (at: number): boolean => faults.some(({ column }) => column === at + 1)
    const isHeld = (at: number): boolean => !isNothing(cells[at] ?? '') || isFaulty(at)
    const held = blocks.flatMap(({ columns }, place) =>
      columns.some(isHeld) ? [{ month: monthsOfBlocks[place] ?? '', columns }] : [],
    )
    const rowOf = (
      month: string,
      amounts: readonly string[],
      isFirst: boolean,
      columns: readonly number[],
    ): ImportRow => {
      const own = others.map((other) => cells[other] ?? '')
      const kept = own.map((cell, place) =>
        isFirst || others[place] === agentAt || amountAside(cell) === null ? cell : '',
      )
      const wrong = faults.filter(
        ({ column }) =>
          column === null ||
          columns.includes(column - 1) ||
          (isFirst && others.includes(column - 1)),
      )
      return {
        line,
        cells: [...kept, month, ...amounts],
        ...(wrong.length === 0 ? {} : { faults: wrong }),
      }
    }
    if (isTotalLine(cells)) {
      const [{ columns: first } = { columns: [] }] = blocks
      const sums = first.map((_, place) =>
        sumCents(
          held.flatMap(({ columns }) => amountAside(cells[columns[place] ?? -1] ?? '') ?? []),
        ),
      )
      return [
        rowOf(
          '',
          sums.map((sum) => (sum / 100).toFixed(2)),
          true,
          [],
        ),
      ]
    }
    if (held.length === 0)
      return others.some((at) => at !== agentAt && amountAside(cells[at] ?? '') !== null)
        ? [
            rowOf(
              '',
              Array.from(blocks[0]?.columns ?? [], () => ''),
              true,
              [],
            ),
          ]
        : []
    return held.map(({ month, columns }, place) =>
      rowOf(
        month,
        columns.map((at) => cells[at] ?? ''),
        place === 0,
        columns,
      ),
    )
  }
  return {
    ...table,
    ...(above.length === 0 ? {} : { heading: [...(table.heading ?? []), ...above] }),
    headers: titlesOf(read, others),
    rows: rows.flatMap(unfold),
  }
}
