import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import type { Day } from '#shared/kernel/day'
import { parseDuration } from '../timesheets/parse-duration'
import { headDay } from './head-day'
import { isTotalLine } from './total-line'

/** A block of a spreadsheet whose first column names its rows. */
export interface NamedBlock {
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[]
  /** By cell, the column of the grid that its head names; `null` where the block has no heads. */
  readonly columns: readonly (number | null)[] | null
  /** What is left out: lines of totals, and columns whose head is none of the days, by their texts. */
  readonly leftOut: readonly string[]
}

const isName = (cell: string): boolean =>
  /\p{Letter}{2}/u.test(cell) && !parseDuration(cell, minutes(MINUTES_PER_DAY), minutes(420)).ok

const isFilled = (cell: string | undefined): boolean => (cell ?? '').trim() !== ''

/**
 * Reads a pasted block whose first column holds names, with or without heads above its columns; `null` for any other block,
 * which goes where it is pasted.
 *
 * @param days the days of the grid's columns, in their order
 */
export function namedBlock(
  lines: readonly (readonly string[])[],
  days: readonly Day[],
): NamedBlock | null {
  if (!lines.some((cells) => cells.length > 1)) return null
  const [first = [], ...below] = lines
  const heads = first.slice(1).map((cell) => headDay(cell, days))
  const hasHeads = heads.some((day) => day !== null)
  const body = (hasHeads ? below : lines).filter((cells) => cells.some(isFilled))
  if (body.length === 0 || !body.every(([name = '']) => isName(name))) return null
  const totals = body.filter(isTotalLine)
  const rows = body
    .filter((cells) => !isTotalLine(cells))
    .map(([name = '', ...cells]) => ({ name: name.trim(), cells }))
  if (rows.length === 0) return null
  const aside = hasHeads
    ? first
        .slice(1)
        .filter((_, at) => heads[at] === null && rows.some(({ cells }) => isFilled(cells[at])))
    : []
  return {
    rows,
    columns: hasHeads ? heads.map((day) => (day === null ? null : days.indexOf(day))) : null,
    leftOut: [...totals.map(([name = '']) => name.trim()), ...aside],
  }
}
