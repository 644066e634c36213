import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import type { Day } from '#shared/kernel/day'
import { parseDuration } from '../timesheets/parse-duration'
import { headDay } from './head-day'
import { isTotalLine } from './total-line'

/** A block of a spreadsheet whose first column names its rows. */
export interface NamedBlock {
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[]
  /** By cell, the column of the grid that its head names, else its place from where it is pasted; `null` where the grid has none. */
  readonly columns: readonly (number | null)[]
  /** What is left out: lines of totals, columns whose head is none of the days, cells beyond the grid, by their texts. */
  readonly leftOut: readonly string[]
}

const isName = (cell: string): boolean =>
  /\p{Letter}{2}/u.test(cell) && !parseDuration(cell, minutes(MINUTES_PER_DAY), minutes(420)).ok

const isNumber = (cell: string): boolean => /^\d+$/.test(cell.trim())

const isFilled = (cell: string | undefined): boolean => (cell ?? '').trim() !== ''

/** The grid that a block is pasted into. */
interface Grid {
  /** The days of its columns, in their order. */
  readonly days: readonly Day[]
  /** The column where the block is pasted. */
  readonly from: number
  /** Whether a text may name one of its rows: 5 and 6 beside such a name are hours, and no heads of the 5th and the 6th. */
  readonly namesRow: (text: string) => boolean
}

/**
 * Reads a pasted block whose first column holds names, with or without heads above its columns; `null` for any other block,
 * which goes where it is pasted.
 */
export function namedBlock(
  lines: readonly (readonly string[])[],
  { days, from, namesRow }: Grid,
): NamedBlock | null {
  if (!lines.some((cells) => cells.length > 1)) return null
  const [first = [], ...below] = lines
  const heads = first.slice(1).map((cell) => headDay(cell, days))
  const mayBeHours = namesRow(first[0] ?? '')
  const hasHeads = heads.some(
    (day, at) => day !== null && !(mayBeHours && isNumber(first[at + 1] ?? '')),
  )
  const body = (hasHeads ? below : lines).filter((cells) => cells.some(isFilled))
  if (body.length === 0 || !body.every(([name = '']) => isName(name))) return null
  const totals = body.filter(isTotalLine)
  const rows = body
    .filter((cells) => !isTotalLine(cells))
    .map(([name = '', ...cells]) => ({ name: name.trim(), cells }))
  if (rows.length === 0) return null
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, at) => {
    const head = heads[at] ?? null
    const column = hasHeads ? (head === null ? -1 : days.indexOf(head)) : from + at
    return column < 0 || column >= days.length ? null : column
  })
  const aside = hasHeads
    ? first
        .slice(1)
        .filter((_, at) => heads[at] === null && rows.some(({ cells }) => isFilled(cells[at])))
    : rows.flatMap(({ name, cells }) =>
        cells.flatMap((text, at) =>
          columns[at] === null && isFilled(text) ? `${name} ${text.trim()}` : [],
        ),
      )
  return {
    rows,
    columns,
    leftOut: [...totals.map(([name = '']) => name.trim()), ...aside],
  }
}
