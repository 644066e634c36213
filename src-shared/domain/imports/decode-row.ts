import type { Day } from '#shared/kernel/day'
import { failure, success } from '#shared/kernel/result'
import type { ImportRow } from './import-table'
import { namesCancelled } from './names-cancelled'
import { importDayFailure, readImportDay } from './read-import-day'
import type { ImportDuration } from './read-import-duration'
import type { ImportColumns } from './resolve-columns'
import { clock, rowDuration, type HowToRead } from './row-duration'
import { orRefused, RowReader, type CellText, type RefusedText } from './row-reader'
import { voidMention } from './void-line'
import { LONGEST_ACTIVITY, LONGEST_TASK } from '#shared/domain/timesheets/timesheet'

/** What a row says, as far as it can be read; names are not matched yet. */
export interface DecodedRow {
  readonly agent: CellText | null
  readonly collectivity: CellText | null
  readonly activity: string | null
  readonly task: string
  readonly day: Day | null
  /** Minutes since midnight. */
  readonly start: number | null
  /** Seconds since midnight. */
  readonly startSeconds: number | null
  /** Seconds between start and end, the break included; `null` where the row does not say both. */
  readonly span: number | null
  readonly duration: ImportDuration | null
  /** The column of the duration, for faults found later. */
  readonly durationColumn: number | null
  readonly refusals: readonly RefusedText[]
}

function agentOf(reader: RowReader, columns: ImportColumns): CellText | null {
  if (columns.agent !== undefined) return reader.needed('agent')
  const last = reader.needed('agentLastName')
  const first = reader.text('agentFirstName')
  if (last === null || first === null) return last
  return { text: `${first.text} ${last.text}`, column: last.column }
}

/** What is known of a row that is refused as a whole. */
const NOTHING: Omit<DecodedRow, 'refusals'> = {
  agent: null,
  collectivity: null,
  activity: null,
  task: '',
  day: null,
  start: null,
  startSeconds: null,
  span: null,
  duration: null,
  durationColumn: null,
}

/** Reads a row under a mapping; all its faults are reported together. */
export function decodeRow(row: ImportRow, columns: ImportColumns, mapping: HowToRead): DecodedRow {
  const reader = new RowReader(row, columns)
  const task = reader.text('task')?.text ?? ''
  const said =
    voidMention(row.cells, new Set(Object.values(columns)), 'work') ??
    (namesCancelled(task) ? task : undefined)
  if (said !== undefined && !reader.isWhollyRefused)
    reader.refuse(null, said, { code: 'importLineVoid', found: said.trim() })
  if (reader.isWhollyRefused) return { ...NOTHING, refusals: reader.refusals }
  const agent = agentOf(reader, columns)
  const collectivity = reader.needed('collectivity')
  const day = reader.read(reader.needed('day'), (text) =>
    orRefused(readImportDay(text, mapping.dates), importDayFailure(text, mapping.dates)),
  )
  const begun = reader.read(reader.text('start'), clock)
  const { duration, column, span } = rowDuration(reader, columns, mapping, { day, start: begun })
  const activity = reader.read(reader.text('activity'), (text) =>
    text.length > LONGEST_ACTIVITY
      ? failure({
          code: 'importActivityTooLong',
          found: text.slice(0, 80),
          limit: LONGEST_ACTIVITY,
        })
      : success(text),
  )
  return {
    agent,
    collectivity,
    activity,
    task: task.slice(0, LONGEST_TASK).trim(),
    day,
    start: begun === null || begun >= 86_400 ? null : Math.floor(begun / 60),
    startSeconds: begun,
    span,
    duration,
    durationColumn: column,
    refusals: reader.refusals,
  }
}
