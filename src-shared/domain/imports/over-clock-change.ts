import { addDays } from '#shared/kernel/day'
import { decodeRow } from './decode-row'
import type { ImportMapping } from './import-mapping'
import type { ImportTable } from './import-table'
import { secondsPassed } from './local-text'
import { parisMoment } from './paris-moment'
import { readImportDay } from './read-import-day'
import { resolveColumns } from './resolve-columns'

/** A row whose start and end have a change of the clocks between them. */
export interface ClockChangeRow {
  readonly line: number
  /** How much more the clock shows than what passed, in seconds; less where it is negative. */
  readonly over: number
}

const DAY = 86_400

/** The clocks change on the last Sunday of March and of October: work that goes over it begins on the 24th at the earliest. */
const mayChange = (day: string): boolean => /-(?:03|10)-(?:2[4-9]|3)/.test(day)

/**
 * The rows whose hours are counted by the clock though it changed meanwhile (in Paris): nothing in a table says which of both the
 * person means, unless both times name their zone.
 */
export function overClockChange(
  table: ImportTable,
  mapping: ImportMapping,
): readonly ClockChangeRow[] {
  const resolved = resolveColumns(mapping, table.headers)
  if (!resolved.ok) return []
  const columns = resolved.value
  const { day: at, start: begins, end: ends } = columns
  if (at === undefined || begins === undefined || ends === undefined) return []
  return table.rows.flatMap((row) => {
    if (!mayChange(readImportDay(row.cells[at] ?? '', mapping.dates) ?? '')) return []
    if (secondsPassed(row.cells[begins] ?? '', row.cells[ends] ?? '') !== null) return []
    const { day, startSeconds: start, span } = decodeRow(row, columns, mapping)
    if (day === null || start === null || span === null || start >= DAY) return []
    const end = start + span
    const passed =
      parisMoment({ day: addDays(day, Math.floor(end / DAY)), seconds: end % DAY }) -
      parisMoment({ day, seconds: start })
    return passed === span ? [] : [{ line: row.line, over: span - passed }]
  })
}
