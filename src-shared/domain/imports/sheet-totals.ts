import { minutes } from '#shared/kernel/minutes'
import { differingTotals } from './differing-totals'
import type { ImportMapping } from './import-mapping'
import type { ImportRow, ImportTable, SheetTotal, SheetTotalDifference } from './import-table'
import { readImportDuration } from './read-import-duration'
import { isTotalLine } from './total-line'

/** An agent's sheet, and its columns of days or months. */
export interface SheetGrid {
  readonly titles: readonly string[]
  /** Those of totals too. */
  readonly rows: readonly ImportRow[]
  readonly isTime: (at: number) => boolean
}

/** More than any total. */
const MOST = minutes(100_000_000)

/** Totals that come first sum up what follows. */
function totalsLast<T extends { readonly isTotal: boolean }>(all: readonly T[]): readonly T[] {
  const first = all.findIndex(({ isTotal }) => !isTotal)
  return [...all.slice(first), ...all.slice(0, first)]
}

/** The columns of days or months, and of their totals. */
export const countedColumns = ({
  titles,
  isTime,
}: SheetGrid): readonly { readonly at: number; readonly isTotal: boolean }[] =>
  titles
    .map((title, at) => ({ at, isTotal: !isTime(at) && isTotalLine([title]) }))
    .filter(({ at, isTotal }) => isTotal || isTime(at))

/**
 * Compares the totals of a sheet with the hours that are read, to the minute: those of its lines, then those of its columns.
 * One of a line or column with a cell in days, whose length only the agent says, is not compared, and named.
 *
 * @param unit of numbers alone
 */
export function sheetTotals(
  grid: SheetGrid,
  unit: ImportMapping['durations'],
): Pick<ImportTable, 'totalDifferences' | 'totalsNotCompared'> {
  const { titles, rows } = grid
  const columns = totalsLast(countedColumns(grid))
  const read = rows.map(({ line, cells }) => ({
    line,
    isTotal: isTotalLine(cells),
    cells: columns.map(({ at }) => {
      const text = (cells[at] ?? '').trim()
      return { at, text, hours: readImportDuration(text, unit, MOST) }
    }),
  }))
  const lines = read.map(({ cells, ...line }) => {
    const hours = new Map<number, number | null>()
    const written = new Set(cells.flatMap(({ at, text }) => (text === '' ? [] : [at])))
    for (const cell of cells)
      if (cell.hours.ok)
        hours.set(
          cell.at,
          'seconds' in cell.hours.value ? Math.floor((cell.hours.value.seconds + 30) / 60) : null,
        )
    // What a line with a cell in days comes to is not known either, whatever its own total says.
    if ([...hours.values()].includes(null))
      for (const { at, isTotal } of columns) if (isTotal) hours.set(at, null)
    return { ...line, hours, written }
  })
  const totalAt = (line: number, at: number): SheetTotal => ({
    line,
    column: (titles[at] ?? '').trim(),
  })
  const differenceAt = (
    line: number,
    at: number,
    said: number,
    sum: number,
  ): SheetTotalDifference => ({
    ...totalAt(line, at),
    said: minutes(said),
    sum: minutes(sum),
  })
  const bodies = lines.filter(({ isTotal }) => !isTotal)
  const ofLines = differingTotals(
    columns.map((column) => ({
      ...column,
      amounts: bodies.flatMap((body) => {
        const amount = body.hours.get(column.at)
        return amount === undefined ? [] : [{ column: body, amount }]
      }),
    })),
  )
  // A total below those of the lines is compared with what is read of them.
  for (const { of, column, sum } of ofLines.differences) column.hours.set(of.at, sum)
  const ofColumns = differingTotals(
    totalsLast(
      lines.map((line) => ({
        ...line,
        amounts: [...line.hours].map(([column, amount]) => ({ column, amount })),
      })),
    ),
  )
  const differences = [
    ...ofLines.differences.map(({ of, column, said, sum }) =>
      differenceAt(column.line, of.at, said, sum),
    ),
    ...ofColumns.differences.map(({ of, column, said, sum }) =>
      differenceAt(of.line, column, said, sum),
    ),
  ]
  const notCompared = [
    ...ofLines.notCompared.map(({ of, column }) => ({ at: of.at, of: column })),
    ...ofColumns.notCompared.map(({ of, column }) => ({ at: column, of })),
  ].filter(({ at, of }) => of.written.has(at))
  return {
    ...(differences.length === 0 ? {} : { totalDifferences: differences }),
    ...(notCompared.length === 0
      ? {}
      : { totalsNotCompared: notCompared.map(({ at, of }) => totalAt(of.line, at)) }),
  }
}
