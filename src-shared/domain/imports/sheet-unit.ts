import { guessUnit } from './guess-units'
import type { ImportTable } from './import-table'
import { inHours } from './in-hours'
import { countedColumns, sheetTotals, type SheetGrid } from './sheet-totals'
import { isTotalLine } from './total-line'

const NUMBER = /^\d+(?:[.,]\d+)?$/
/** 3.30 as 3 h 30; a spreadsheet leaves out the last zero. */
const POINTED = /^(\d+)(?:[.,]([0-5])(\d?))?$/

const onClock = (text: string): string =>
  text.replace(
    POINTED,
    (_, hours: string, tens = '0', ones = '0') => `${hours}:${tens}${ones || '0'}`,
  )

/** How the numbers alone of a sheet are given on, and its totals compared. */
interface SheetUnit {
  readonly cell: (text: string) => string
  readonly compared: ReturnType<typeof sheetTotals>
}

/**
 * Finds the unit of numbers alone in an agent's sheet. Whole ones are hours. Those with decimals stay without a unit, which is then found, or
 * asked, as in a list; but where 3.30 may be 3 h 18 or 3 h 30, the totals of the sheet decide if they agree with one of both only.
 *
 * @param days how many days a cell may be of
 */
export function sheetUnit(grid: SheetGrid, days: number): SheetUnit {
  const columns = countedColumns(grid)
  const numbers = grid.rows.flatMap(({ cells }) =>
    columns.flatMap(({ at, isTotal }) => {
      const text = (cells[at] ?? '').trim()
      return NUMBER.test(text) ? { text, isTotal: isTotal || isTotalLine(cells) } : []
    }),
  )
  const own = numbers.flatMap(({ text, isTotal }) => (isTotal ? [] : text))
  const asHours = sheetTotals(grid, 'hours')
  const asIs = (text: string): string => text
  if (!own.some((text) => /[.,]/.test(text))) return { cell: inHours, compared: asHours }
  const { unit } = guessUnit('', own, null, false, days)
  if (unit === 'dayFractions') return { cell: asIs, compared: sheetTotals(grid, unit) }
  const asClock = sheetTotals(grid, 'hoursAndMinutes')
  const agrees = ({ totalDifferences }: Pick<ImportTable, 'totalDifferences'>): boolean =>
    totalDifferences === undefined
  const isClock = numbers.every(({ text }) => POINTED.test(text)) && agrees(asClock)
  if (unit !== 'decimalHours' || isClock === agrees(asHours))
    return { cell: asIs, compared: asHours }
  return isClock ? { cell: onClock, compared: asClock } : { cell: inHours, compared: asHours }
}
