import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRow } from '#shared/domain/imports/decode-row'
import { guessMapping } from '#shared/domain/imports/guess-mapping'
import { hoursTable } from '#shared/domain/imports/hours-table'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import { resolveColumns } from '#shared/domain/imports/resolve-columns'
import { splitNights } from '#shared/domain/imports/split-nights'
import { decodeText } from '../../../src-main/imports/decode-text'
import { readCsv } from '../../../src-main/imports/read-csv'
import { scaled } from '../../scaled'

// Sheets written from a model of hours, in the ways of many programs: what is read is the model's minutes, or is asked about.

interface Shift {
  readonly day: number
  readonly start: number
  readonly length: number
  readonly pause: number
}

const shift = fc
  .record({
    day: fc.integer({ min: 1, max: 26 }),
    start: fc.integer({ min: 6 * 60, max: 23 * 60 }),
    length: fc.integer({ min: 75, max: 600 }),
    pause: fc.constantFrom(0, 0, 15, 45, 60),
  })
  .filter(
    ({ start, length }) => start + length <= 1440 || (start >= 1020 && start + length <= 2040),
  )

const LAYOUTS = [
  'ends',
  'breaks',
  'breakEnds',
  'length',
  'both',
  'gross',
  'datetimes',
  'universal',
  'offset',
] as const
const sheet = fc.record({
  shifts: fc.array(shift, { minLength: 1, maxLength: 8 }),
  layout: fc.constantFrom(...LAYOUTS),
  language: fc.constantFrom('fr', 'en'),
  dates: fc.constantFrom('dmy', 'mdy', 'iso', 'named', 'weekday'),
  clock: fc.constantFrom('h:mm', 'h:mm:ss', 'ampm', 'french'),
  lengths: fc.constantFrom('h:mm', 'decimal', 'hundredths', 'pointed', 'minutes', 'named'),
  hasTotal: fc.boolean(),
})
/** Quarters of hours alone (7.25, 7.50) are decimals to all who read them: no sheet of hours and minutes has nothing else. */
const isOfQuarters = ({ layout, lengths, shifts }: Sheet): boolean =>
  layout === 'length' &&
  lengths === 'pointed' &&
  shifts.some(({ length, pause }) => (length - pause) % 60 !== 0) &&
  shifts.every(({ length, pause }) => [0, 25, 50].includes((length - pause) % 60))
type Sheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never

const two = (value: number): string => String(value).padStart(2, '0')

function clockOf(minute: number, way: Sheet['clock']): string {
  const [hour, rest] = [Math.floor(minute / 60) % 24, two(minute % 60)]
  if (way === 'h:mm') return `${String(hour)}:${rest}`
  if (way === 'h:mm:ss') return `${two(hour)}:${rest}:00`
  if (way === 'french') return `${String(hour)}h${rest}`
  return `${two(hour % 12 === 0 ? 12 : hour % 12)}:${rest} ${hour < 12 ? 'AM' : 'PM'}`
}

const WEEKDAYS = ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.']

/** A day of March 2026, whose first is a Sunday. */
function dayOf(day: number, way: Sheet['dates']): string {
  if (way === 'iso') return `2026-03-${two(day)}`
  if (way === 'named') return `${String(day)} mars 2026`
  if (way === 'weekday') return `${WEEKDAYS[(day - 1) % 7] ?? ''} ${two(day)}/03/2026`
  return way === 'dmy' ? `${two(day)}/03/2026` : `03/${two(day)}/2026`
}

function lengthOf(minutes: number, way: Sheet['lengths']): string {
  if (way === 'decimal') return (minutes / 60).toFixed(4).replace('.', ',')
  if (way === 'hundredths') return (minutes / 60).toFixed(2)
  if (way === 'minutes') return String(minutes)
  const [hours, rest] = [String(Math.floor(minutes / 60)), two(minutes % 60)]
  if (way === 'pointed') return `${hours}.${rest}`
  return way === 'named' ? `${hours} h ${rest}` : `${hours}:${rest}`
}

const WORDS = {
  fr: [
    'Agent',
    'Collectivité',
    'Date',
    'Début',
    'Fin',
    'Pause',
    'Début pause',
    'Fin pause',
    'Heures travaillées',
    'Durée',
  ],
  en: [
    'Employee',
    'Client',
    'Date',
    'Start',
    'End',
    'Break',
    'Break start',
    'Break end',
    'Worked hours',
    'Duration',
  ],
} as const

/** The columns of a layout: each with its title and its text for a shift. */
function columnsOf({ layout, language, dates, clock, lengths }: Sheet) {
  const [agent, body, date, start, end, pause, pauseStart, pauseEnd, net, gross] = WORDS[language]
  const unit = lengths === 'minutes' ? ' (min)' : ''
  const universal = (minute: number, day: number): string =>
    `2026-03-${two(day + Math.floor((minute - 60) / 1440))}T${clockOf(minute + 1380, 'h:mm:ss')}Z`
  const offset = (minute: number, day: number): string =>
    `${universal(minute + 240, day).slice(0, -1)}+04:00`
  const iso = (minute: number, day: number): string =>
    `2026-03-${two(day + Math.floor(minute / 1440))} ${clockOf(minute, 'h:mm')}`
  const who = [
    [agent, () => 'Marie Dupont'],
    [body, () => 'Commune A'],
  ] as const
  const when = [[date, (each: Shift) => dayOf(each.day, dates)]] as const
  const ends = [
    [start, (each: Shift) => clockOf(each.start, clock)],
    [end, (each: Shift) => clockOf(each.start + each.length, clock)],
  ] as const
  const worked = (each: Shift): string => lengthOf(each.length - each.pause, lengths)
  switch (layout) {
    case 'ends':
      return [...who, ...when, ...ends]
    case 'breaks':
      return [
        ...who,
        ...when,
        ...ends,
        [pause, (each: Shift) => `${String(each.pause)} min`],
      ] as const
    case 'breakEnds':
      return [
        ...who,
        ...when,
        ...ends,
        [pauseStart, (each: Shift) => clockOf(each.start, clock)],
        [pauseEnd, (each: Shift) => clockOf(each.start + each.pause, clock)],
      ] as const
    case 'length':
      return [...who, ...when, [gross + unit, worked]] as const
    case 'both':
      return [
        ...who,
        ...when,
        ...ends,
        [net, (each: Shift) => lengthOf(each.length - each.pause, 'h:mm')],
      ] as const
    case 'gross':
      return [
        ...who,
        ...when,
        [gross, (each: Shift) => lengthOf(each.length, 'h:mm')],
        [net, (each: Shift) => lengthOf(each.length - each.pause, 'h:mm')],
      ] as const
    case 'datetimes':
      return [
        ...who,
        [start, (each: Shift) => iso(each.start, each.day)],
        [end, (each: Shift) => iso(each.start + each.length, each.day)],
      ] as const
    case 'universal':
      return [
        ...who,
        [start, (each: Shift) => universal(each.start, each.day)],
        [end, (each: Shift) => universal(each.start + each.length, each.day)],
      ] as const
    case 'offset':
      return [
        ...who,
        [start, (each: Shift) => offset(each.start, each.day)],
        [end, (each: Shift) => offset(each.start + each.length, each.day)],
      ] as const
  }
}

/** Layouts that say nothing of a break: all the time between the ends is worked. */
const WITHOUT_BREAK: ReadonlySet<string> = new Set(['ends', 'datetimes', 'universal', 'offset'])

const isKnown = (kind: string, text: string): boolean =>
  text === (kind === 'agent' ? 'Marie Dupont' : 'Commune A')

/** The minutes that are read of each day of each line, or `null` where they are asked about. */
function read(
  text: string,
  answer: ImportMapping['durations'] | null,
): ReadonlyMap<number, ReadonlyMap<string, number> | null> | 'asked' {
  const decoded = decodeText('sheet.csv', Buffer.from(text))
  const file = decoded.ok ? readCsv('sheet.csv', decoded.value) : decoded
  if (!file.ok) throw new Error('not a table')
  const table = hoursTable('sheet.csv', file.value, 'generic', isKnown)
  const { mapping, datesKnown, durationsKnown } = guessMapping(table, 'generic', isKnown)
  if (!datesKnown || (!durationsKnown && answer === null)) return 'asked'
  const durations = answer ?? mapping.durations
  const how = { ...mapping, durations, id: 'm', name: 'm', source: 'generic', names: [] }
  const columns = resolveColumns(how, table.headers)
  if (!columns.ok) return 'asked'
  const lines = new Map<number, Map<string, number> | null>()
  for (const row of splitNights(table, how).rows) {
    const { day, duration, refusals } = decodeRow(row, columns.value, how)
    const known = lines.get(row.line)
    if (day === null || duration === null || !('seconds' in duration) || refusals.length > 0)
      lines.set(row.line, null)
    else if (known !== null)
      lines.set(row.line, new Map(known).set(day, Math.round(duration.seconds / 60)))
  }
  return lines
}

/** How many of the sheets are read whole, how many are asked about, wholly or for some of their lines, and how many then answered. */
const counts = { equal: 0, asked: 0, answered: 0 }

/** The unit in which the sheet was written; `null` for forms that need none. */
const unitOf = ({ lengths }: Sheet): ImportMapping['durations'] | null =>
  lengths === 'pointed' ? 'hoursAndMinutes' : lengths === 'hundredths' ? 'decimalHours' : null

/** Compares what is read of a sheet with its model; what is refused or asked about is no wrong figure. */
function compare(model: Sheet): void {
  const columns = columnsOf(model)
  const lines = model.shifts.map((each) => columns.map(([, cell]) => cell(each)).join(';'))
  const total = model.hasTotal ? [`Total${';'.repeat(columns.length - 1)}99:00`] : []
  const text = [columns.map(([title]) => title).join(';'), ...lines, ...total].join('\n')
  const first = read(text, null)
  const answer = first === 'asked' ? unitOf(model) : null
  const found = answer === null ? first : read(text, answer)
  if (first === 'asked') counts.asked += 1
  if (found === 'asked') return
  // The line of totals is none of hours.
  expect([[...found.keys()].filter((line) => line > model.shifts.length + 1), text]).toEqual([
    [],
    text,
  ])
  let isWhole = true
  for (const [at, each] of model.shifts.entries()) {
    const days = found.get(at + 2) ?? null
    isWhole &&= days !== null
    if (days === null) continue
    const pause = WITHOUT_BREAK.has(model.layout) ? 0 : each.pause
    const minutes = [...days.values()].reduce((sum, more) => sum + more, 0)
    expect([minutes, text]).toEqual([each.length - pause, text])
    const [on] = [...days.keys()]
    // A break as long as the work before midnight leaves nothing of the first day.
    if (pause >= 1440 - each.start) continue
    expect([on, text]).toEqual([`2026-03-${two(each.day)}`, text])
  }
  counts[first === 'asked' ? 'answered' : isWhole ? 'equal' : 'asked'] += 1
}

describe('sheets written from a model of hours', () => {
  it('are read to the minute, or asked about', () => {
    fc.assert(
      fc.property(
        sheet.filter((each) => !isOfQuarters(each)),
        compare,
      ),
      { numRuns: scaled(10_000), seed: 19 },
    )
    expect(counts.answered).toBeGreaterThan(0)
    // Most are read: a program that asks about everything would be right, and of no use.
    expect(counts.equal).toBeGreaterThan(2 * counts.asked)
  })
})
