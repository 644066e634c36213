import { addDays, type Day } from '#shared/kernel/day'
import { decodeRow } from './decode-row'
import type { ImportField, ImportMapping } from './import-mapping'
import type { ImportRow, ImportTable } from './import-table'
import { resolveColumns, type ImportColumns } from './resolve-columns'

const DAY = 86_400

const two = (value: number): string => String(value).padStart(2, '0')

/** Seconds as `H:MM:SS`. */
const clock = (seconds: number): string =>
  `${String(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`

/** Seconds before midnight of a row that goes past it; a break is taken from the longer of both parts. */
function beforeMidnight(start: number, seconds: number, span: number): number {
  const [before, after] = [DAY - start, span - (DAY - start)]
  const pause = Math.max(0, span - seconds)
  const left = before >= after ? before - pause : before
  return Math.max(0, Math.min(seconds, left))
}

/** What a part of a night puts in place of the cells of its row. */
interface Part {
  readonly day: Day
  readonly start: number
  readonly seconds: number
}

function partOf(row: ImportRow, columns: ImportColumns, { day, start, seconds }: Part): ImportRow {
  const cells = [...row.cells]
  const put = (field: ImportField, text: string): void => {
    const at = columns[field]
    if (at !== undefined) cells[at] = text
  }
  for (const field of ['endDay', 'break', 'breakStart', 'breakEnd'] as const) put(field, '')
  const hasDuration = columns.duration !== undefined
  put('end', hasDuration ? '' : clock(start + seconds))
  put('duration', clock(seconds))
  put('day', day)
  put('start', columns.start === columns.day ? `${day} ${clock(start)}` : clock(start))
  return { ...row, cells }
}

/**
 * Puts two rows in place of a row whose work goes on past midnight: each day gets its own hours, and both are shown before they
 * are kept. Other rows, and those that can't be read, stay as they are.
 */
export function splitNights(table: ImportTable, mapping: ImportMapping): ImportTable {
  const resolved = resolveColumns(mapping, table.headers)
  if (!resolved.ok || resolved.value.start === undefined) return table
  const columns = resolved.value
  const rows = table.rows.flatMap((row): readonly ImportRow[] => {
    const { day, startSeconds: start, duration, span } = decodeRow(row, columns, mapping)
    if (day === null || start === null || duration === null || !('seconds' in duration))
      return [row]
    const { seconds } = duration
    const whole = Math.max(span ?? seconds, seconds)
    if (start >= DAY || start + whole <= DAY) return [row]
    const before = beforeMidnight(start, seconds, whole)
    return [
      partOf(row, columns, { day, start, seconds: before }),
      partOf(row, columns, { day: addDays(day, 1), start: 0, seconds: seconds - before }),
    ].filter((_, at) => (at === 0 ? before : seconds - before) > 0)
  })
  return rows.length === table.rows.length && rows.every((row, at) => row === table.rows[at])
    ? table
    : { ...table, rows }
}
