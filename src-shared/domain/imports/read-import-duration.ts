import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { failure, success, type Result } from '#shared/kernel/result'
import { visibleText } from '#shared/kernel/visible-text'
import { parseDuration } from '../timesheets/parse-duration'
import type { ImportLineFailure } from './import-failures'
import type { ImportMapping } from './import-mapping'

/**
 * A duration before the agent is known: seconds, or days as they are written (`0,5 j`), whose length is the agent's, with the
 * seconds between start and end that they are to be compared with.
 */
export type ImportDuration =
  | { readonly seconds: number }
  | { readonly days: string; readonly between?: number }

const CLOCKWISE = /^(\d{1,5}):([0-5]?\d):([0-5]?\d)$/
const NUMBER = /^(\d{0,9})(?:[.,](\d{1,15}))?$/
/** Hours with their name: "1,5 heures", "2 hrs". */
const NAMED_HOURS = /^(\d{0,9}(?:[.,]\d{1,15})?) ?(?:heures?|hours?|hrs?)$/i
const UNITS = {
  hours: 3600n,
  decimalHours: 3600n,
  hundredths: 36n,
  minutes: 60n,
  seconds: 1n,
  dayFractions: 86_400n,
} as const

/** Hours and minutes with a point or a comma between them; a spreadsheet leaves out the last zero of 7.30. */
const POINTED = /^(\d{1,9})(?:[.,]([0-5])(\d?))?$/

/** Plain spaces, and thousands of French spreadsheets without their spaces. */
const tidy = (text: string): string =>
  visibleText(text)
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()

/** A decimal number times a whole one, rounded half up; `null` where the text is no number. */
function times(text: string, factor: bigint): number | null {
  const match = NUMBER.exec(text)
  const [, whole = '', decimals = ''] = match ?? []
  if (match === null || whole + decimals === '') return null
  const value = roundRatio(ratio(BigInt(whole + decimals) * factor, 10n ** BigInt(decimals.length)))
  return Number.isSafeInteger(value) ? value : null
}

/**
 * Reads the duration of a line: `HH:MM:SS`, a number alone in the unit of the mapping (French or English decimals), days
 * (`0,5 j`), and all typed forms (`1h30`, `90 min`, see `parseDuration`). Exact to the second: the minutes of a cell are
 * rounded once, after its lines were added up.
 *
 * @param most the longest duration, in minutes: a day unless it is said
 */
export function readImportDuration(
  text: string,
  unit: ImportMapping['durations'],
  most = minutes(MINUTES_PER_DAY),
): Result<ImportDuration, ImportLineFailure> {
  const found = text.trim()
  const within = (seconds: number): Result<ImportDuration, ImportLineFailure> =>
    seconds > most * 60
      ? failure({ code: 'importDurationOver24Hours', found })
      : success({ seconds })
  const tidied = tidy(text)
  if (tidied.startsWith('-')) return failure({ code: 'importDurationNegative', found })
  const clockwise = CLOCKWISE.exec(tidied)
  if (clockwise !== null) {
    const [, hours, mins, secs] = clockwise
    return within(Number(hours) * 3600 + Number(mins) * 60 + Number(secs))
  }
  const named = NAMED_HOURS.exec(tidied)?.[1]
  const seconds = named === undefined ? null : times(named, UNITS.hours)
  if (seconds !== null) return within(seconds)
  if (unit === 'hoursAndMinutes') {
    const alone = tidied.replaceAll(' ', '')
    const [, hours, tens = '0', ones = '0'] = POINTED.exec(alone) ?? []
    if (hours !== undefined)
      return within(Number(hours) * 3600 + Number(tens) * 600 + Number(ones || '0') * 60)
    if (NUMBER.test(alone)) return failure({ code: 'importDurationUnreadable', found })
  } else if (unit !== 'days') {
    const seconds = times(tidied.replaceAll(' ', ''), UNITS[unit])
    if (seconds !== null) return within(seconds)
  }
  const written = unit === 'days' && NUMBER.test(tidied) ? `${tidied} j` : text
  const typed = parseDuration(written, most)
  if (typed.ok) return success({ seconds: typed.value.minutes * 60 })
  const code = typed.failures[0]?.code
  if (code === 'durationDayUnknown') return success({ days: written })
  return failure(
    code === 'durationOver'
      ? { code: 'importDurationOver24Hours', found }
      : { code: 'importDurationUnreadable', found },
  )
}
