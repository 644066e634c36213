import type { Day } from '#shared/kernel/day'
import { failure, success, type Result } from '#shared/kernel/result'
import type { ImportLineFailure } from './import-failures'
import { IMPORT_LIMITS } from './import-limits'
import type { ImportField, ImportMapping } from './import-mapping'
import type { ImportRow, ImportRowFault } from './import-table'
import { readClock } from './read-clock'
import { readImportDay } from './read-import-day'
import { readImportDuration, type ImportDuration } from './read-import-duration'
import type { ImportColumns } from './resolve-columns'
import { LONGEST_ACTIVITY, LONGEST_TASK } from '#shared/domain/timesheets/timesheet'

/** A text of a row, with its column (from 1). */
export interface CellText {
  readonly text: string
  readonly column: number
}

/** What is wrong with a text of a row. */
export interface RefusedText {
  /** From 1; `null` where the whole row is meant. */
  readonly column: number | null
  readonly found: string
  readonly failure: ImportLineFailure
}

/** What a row says, as far as it can be read; names are not matched yet. */
export interface DecodedRow {
  readonly agent: CellText | null
  readonly collectivity: CellText | null
  readonly activity: string | null
  readonly task: string
  readonly day: Day | null
  /** Minutes since midnight. */
  readonly start: number | null
  readonly duration: ImportDuration | null
  /** The column of the duration, for faults found later. */
  readonly durationColumn: number | null
  readonly refusals: readonly RefusedText[]
}

const tidy = (text: string): string => text.replace(/[\s\u00A0\u202F]+/g, ' ').trim()

/** A cell that the reader itself refuses. */
export function faultFailure({ code, found }: ImportRowFault): ImportLineFailure {
  switch (code) {
    case 'formula':
      return { code: 'importFormula', cell: found }
    case 'cellError':
      return { code: 'importCellError', found }
    case 'allDay':
      return { code: 'importAllDay', found }
    case 'tooManyDays':
      return { code: 'importEventTooLong', found }
    case 'recurrence':
      return { code: 'importRecurrence', found }
    case 'totalLine':
      return { code: 'importTotalLine', found }
    case 'columnAside':
      return { code: 'importColumnAside', found }
    case 'noWorkingDay':
      return { code: 'importNoWorkingDay', found }
  }
}

/** Reads the texts of one row, and notes what is wrong with them. */
class RowReader {
  readonly refusals: RefusedText[] = []
  private readonly row: ImportRow
  private readonly columns: ImportColumns

  constructor(row: ImportRow, columns: ImportColumns) {
    this.row = row
    this.columns = columns
    const used = new Set(Object.values(columns))
    for (const fault of row.faults ?? [])
      if (fault.column === null || used.has(fault.column - 1))
        this.refuse(fault.column, fault.found, faultFailure(fault))
  }

  get isWhollyRefused(): boolean {
    return this.refusals.some(({ column }) => column === null)
  }

  /** The text of a field; `null` where no column gives it or the cell is empty, or holds a dash for nothing. */
  text(field: ImportField): CellText | null {
    const at = this.columns[field]
    if (at === undefined) return null
    const text = tidy(this.row.cells[at] ?? '')
    return /^[-–—]?$/.test(text) ? null : { text, column: at + 1 }
  }

  /** The same, refused where it is empty. */
  needed(field: ImportField): CellText | null {
    const text = this.text(field)
    const at = this.columns[field]
    const column = at === undefined ? null : at + 1
    if (text === null && !this.isFaulty(column))
      this.refuse(column, '', { code: 'importCellEmpty', field })
    return text
  }

  /** What a reader makes of a text; a refusal is noted. */
  read<T>(cell: CellText | null, reader: (text: string) => Result<T, ImportLineFailure>): T | null {
    if (cell === null || this.isFaulty(cell.column)) return null
    const result = reader(cell.text)
    if (result.ok) return result.value
    for (const refusal of result.failures) this.refuse(cell.column, cell.text, refusal)
    return null
  }

  refuse(column: number | null, found: string, refusal: ImportLineFailure): void {
    this.refusals.push({ column, found: found.slice(0, IMPORT_LIMITS.name), failure: refusal })
  }

  private isFaulty(column: number | null): boolean {
    return this.refusals.some((refusal) => refusal.column === null || refusal.column === column)
  }
}

function agentOf(reader: RowReader, columns: ImportColumns): CellText | null {
  if (columns.agent !== undefined) return reader.needed('agent')
  const last = reader.needed('agentLastName')
  const first = reader.text('agentFirstName')
  if (last === null || first === null) return last
  return { text: `${first.text} ${last.text}`, column: last.column }
}

const orRefused = <T>(value: T | null, refusal: ImportLineFailure): Result<T, ImportLineFailure> =>
  value === null ? failure(refusal) : success(value)

const clock = (text: string): Result<number, ImportLineFailure> =>
  orRefused(readClock(text), { code: 'importClockImpossible', found: text })

/** The duration given by a row, or the time between its ends. */
function durationOf(
  reader: RowReader,
  columns: ImportColumns,
  mapping: Pick<ImportMapping, 'durations'>,
  start: number | null,
): { readonly duration: ImportDuration | null; readonly column: number | null } {
  const given = reader.text('duration')
  if (given !== null || columns.start === undefined || columns.end === undefined) {
    const text = given ?? reader.needed('duration')
    const duration = reader.read(text, (found) => readImportDuration(found, mapping.durations))
    return { duration, column: text?.column ?? null }
  }
  reader.needed('start')
  const ending = reader.needed('end')
  const end = reader.read(ending, clock)
  const column = ending?.column ?? null
  if (start === null || end === null) return { duration: null, column }
  if (end < start) {
    reader.refuse(column, ending?.text ?? '', {
      code: 'importEndBeforeStart',
      found: ending?.text ?? '',
    })
    return { duration: null, column }
  }
  return { duration: { seconds: (end - start) * 60 }, column }
}

/** What is known of a row that is refused as a whole. */
const NOTHING: Omit<DecodedRow, 'refusals'> = {
  agent: null,
  collectivity: null,
  activity: null,
  task: '',
  day: null,
  start: null,
  duration: null,
  durationColumn: null,
}

/** Reads a row under a mapping; all its faults are reported together. */
export function decodeRow(
  row: ImportRow,
  columns: ImportColumns,
  mapping: Pick<ImportMapping, 'dates' | 'durations'>,
): DecodedRow {
  const reader = new RowReader(row, columns)
  if (reader.isWhollyRefused) return { ...NOTHING, refusals: reader.refusals }
  const agent = agentOf(reader, columns)
  const collectivity = reader.needed('collectivity')
  const day = reader.read(reader.needed('day'), (text) =>
    orRefused(readImportDay(text, mapping.dates), { code: 'importDayImpossible', found: text }),
  )
  const begun = reader.read(reader.text('start'), clock)
  const { duration, column } = durationOf(reader, columns, mapping, begun)
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
    task: (reader.text('task')?.text ?? '').slice(0, LONGEST_TASK).trim(),
    day,
    start: begun === 1440 ? null : begun,
    duration,
    durationColumn: column,
    refusals: reader.refusals,
  }
}
