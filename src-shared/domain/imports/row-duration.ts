import type { Day } from '#shared/kernel/day'
import type { Result } from '#shared/kernel/result'
import type { ImportLineFailure } from './import-failures'
import type { ImportMapping } from './import-mapping'
import { secondsPassed } from './local-text'
import { readBreak } from './read-break'
import { readClock } from './read-clock'
import { importDayFailure, readImportDay } from './read-import-day'
import { readImportDuration, type ImportDuration } from './read-import-duration'
import type { ImportColumns } from './resolve-columns'
import { orRefused, type CellText, type RowReader } from './row-reader'
import { workedTime, type WorkedTime } from './worked-time'

/** A number that a reader finds in a text, or why not. */
const found =
  <T>(reader: (text: string) => T | null, refusal: (text: string) => ImportLineFailure) =>
  (text: string): Result<T, ImportLineFailure> =>
    orRefused(reader(text), refusal(text))

/** Reads a time of day. */
export const clock = found(readClock, (text) => ({ code: 'importClockImpossible', found: text }))

const pauseIn = (title: string) =>
  found(
    (text) => readBreak(text, title),
    (text) => ({ code: 'importBreakImpossible', found: text }),
  )

/** What of a mapping says how texts are read. */
export type HowToRead = Pick<ImportMapping, 'columns' | 'dates' | 'durations' | 'worked'>

/** How long a row lasts. */
export interface Lasting {
  readonly duration: ImportDuration | null
  /** The column that says it, for faults found later. */
  readonly column: number | null
  /** Seconds between start and end, the break included; `null` where the row does not say both. */
  readonly span: number | null
}

/** The break of a row: as long as it says, or from its beginning to its end; none where the row names none. */
function pauseOf(
  reader: RowReader,
  title: string,
): { readonly seconds: number | null; readonly text: string } {
  const said = reader.text('break')
  if (said !== null) return { seconds: reader.read(said, pauseIn(title)), text: said.text }
  const [from, to] = [reader.text('breakStart'), reader.text('breakEnd')]
  if (from === null && to === null) return { seconds: 0, text: '' }
  const [begun, ended] = [reader.read(from, clock), reader.read(to, clock)]
  const text = [from?.text, to?.text].join(' – ')
  const isRead = (from === null || begun !== null) && (to === null || ended !== null)
  if (begun !== null && ended !== null && ended >= begun) return { seconds: ended - begun, text }
  if (isRead)
    reader.refuse((to ?? from)?.column ?? null, text, {
      code: 'importBreakImpossible',
      found: text,
    })
  return { seconds: null, text }
}

/** The time between the ends of a row, without its break; `null` where it can't be known, which is noted. */
function timeBetween(
  reader: RowReader,
  day: Day | null,
  start: number | null,
  { columns, dates }: HowToRead,
): { readonly time: WorkedTime | null; readonly column: number | null } {
  const ending = reader.text('end')
  const end = reader.read(ending, clock)
  const said = reader.read(reader.text('endDay'), (text) =>
    orRefused(readImportDay(text, dates), importDayFailure(text, dates)),
  )
  const pause = pauseOf(reader, columns.break ?? '')
  const column = ending?.column ?? null
  if (ending === null || start === null || end === null || pause.seconds === null)
    return { time: null, column }
  const worked = workedTime({
    day,
    start,
    end,
    endDay: said ?? readImportDay(ending.text, dates),
    passed: secondsPassed(reader.text('start')?.text ?? '', ending.text),
    pause: pause.seconds,
    texts: { end: ending.text, pause: pause.text },
  })
  if (worked.ok) return { time: worked.value, column }
  for (const refusal of worked.failures) reader.refuse(column, ending.text, refusal)
  return { time: null, column }
}

/** Below this many seconds, two durations say the same: exports round to minutes. */
const SAME = 60

/** The refusal of a duration that differs from the time between the ends of its row, both in seconds; `null` where it does not. */
export const differs = (found: string, said: number, span: number): ImportLineFailure | null =>
  Math.abs(said - span) < SAME
    ? null
    : {
        code: 'importDurationDiffers',
        found,
        said: Math.round(said / 60),
        span: Math.round(span / 60),
      }

/** The duration that a row gives without hours of the day; refused where it ends on another day: what each day has is not known. */
function durationAlone(
  reader: RowReader,
  given: CellText | null,
  { dates, durations }: HowToRead,
  day: Day | null,
): Lasting {
  const last = reader.text('endDay')
  const end = readImportDay(last?.text ?? '', dates)
  if (last !== null && day !== null && end !== null && end !== day)
    reader.refuse(last.column, last.text, { code: 'importSeveralDays', found: last.text })
  const duration = reader.read(given, (each) => readImportDuration(each, durations))
  return { duration, column: given?.column ?? null, span: null }
}

/** The duration given by a row, or the time between its ends without the break; which counts where both differ is said, else asked. */
export function rowDuration(
  reader: RowReader,
  columns: ImportColumns,
  mapping: HowToRead,
  { day, start }: { readonly day: Day | null; readonly start: number | null },
): Lasting {
  const given = reader.text('duration')
  const hasEnds = columns.start !== undefined && columns.end !== undefined
  if (given === null && hasEnds) {
    reader.needed('start')
    reader.needed('end')
  }
  if (!hasEnds) return durationAlone(reader, given ?? reader.needed('duration'), mapping, day)
  if (given !== null && reader.text('end') === null)
    return durationAlone(reader, given, mapping, day)
  if (given !== null && mapping.worked === 'duration') {
    const duration = reader.read(given, (each) => readImportDuration(each, mapping.durations))
    return { duration, column: given.column, span: null }
  }
  const { time, column } = timeBetween(reader, day, start, mapping)
  const between = time === null ? null : { seconds: time.seconds }
  const span = time?.span ?? null
  if (given === null) return { duration: between, column, span }
  const duration = reader.read(given, (each) => readImportDuration(each, mapping.durations))
  if (duration === null || time === null) return { duration, column: given.column, span }
  if (mapping.worked === 'ends') return { duration: between, column, span }
  if (!('seconds' in duration))
    return { duration: { ...duration, between: time.seconds }, column: given.column, span }
  const differing = differs(given.text, duration.seconds, time.seconds)
  if (differing === null) return { duration, column: given.column, span }
  reader.refuse(given.column, given.text, differing)
  return { duration: null, column: given.column, span }
}
