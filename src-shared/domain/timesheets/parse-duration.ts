import type { Coded } from '#shared/kernel/coded'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { addRatio, ratio, roundRatio, type Ratio } from '#shared/kernel/ratio'
import { failure, success, type Result } from '#shared/kernel/result'
import { visibleText } from '#shared/kernel/visible-text'

/** Why a text is no duration. `found` is the text as typed; the sentences are `week.duration.<code>`. */
export type DurationFailure = Coded<{
  durationEmpty: object
  /** `=` repeats the cell above, and there is none. */
  durationNothingAbove: object
  durationUnreadable: { found: string }
  durationNegative: { found: string }
  /** `1h75`: minutes beside hours stop at 59. */
  durationMinutesOver59: { found: string }
  /** `1/2j` where the length of the day is unknown. */
  durationDayUnknown: { found: string }
  /** More than the caller accepts: `read` is what was understood, `most` the limit. */
  durationOver: { found: string; read: Minutes; most: Minutes }
}>

/** A duration that was read; `exact` is false where decimals of an hour fell between two minutes (0,33 h). */
export interface ReadDuration {
  readonly minutes: Minutes
  readonly exact: boolean
}

const HOURS = String.raw`(\d{1,5}|\d{1,3}(?: \d{3})+)`
const HOURS_AND_MINUTES = new RegExp(`^${HOURS} ?(?:h|:) ?(\\d{1,2}) ?(?:m|mn|min)?$`)
/** As LibreOffice shows a time of day or a duration by default. */
const WITH_SECONDS = /^(\d{1,5}):([0-5]?\d):([0-5]\d)$/
const WHOLE_HOURS = new RegExp(`^${HOURS} ?(?:h|:)?$`)
/** LibreOffice shows a third of an hour with fourteen decimals. */
const DECIMAL_HOURS = /^(\d{0,5})[.,](\d{1,15}) ?h?$/
const MINUTES_ALONE = /^(?:(?:0? ?h|0?:) ?(\d{1,2})|(\d{1,5}) ?(?:m|mn|min|'))$/

const FRACTIONS = { '½': '1/2', '¼': '1/4', '¾': '3/4' } as const
const HALF_DAY_WORDS = /^demi[- ]?(?:journ[ée]es?|j)$/
const DAYS =
  /^(?:(\d{1,3})(?:[.,](\d{1,4}))?)?(?:(?:^| )(\d)\/([1-9]))? ?(?:j|jours?|journ[ée]es?|d|days?)$/

/** Lower case, plain spaces, one at a time, short names of units: pasted text contains no-break spaces and other minus signs. */
const tidy = (text: string): string =>
  visibleText(text)
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\u2019/g, "'")
    .trim()
    .toLowerCase()
    .replace(/(?<=\d ?)(?:heures?|hours?|hrs?)\b/, 'h')
    .replace(/(?<=\d ?)minutes?\b/, 'min')

/** `½j` and `demi-journée` become `1/2j`. */
const spellFractions = (text: string): string =>
  text
    .replace(/[½¼¾]/, (sign) => ` ${FRACTIONS[sign as keyof typeof FRACTIONS]}`)
    .trim()
    .replace(HALF_DAY_WORDS, '1/2j')

/** The number of days in a text, exactly; `null` for a text about something else. */
function readDays(text: string): Ratio | null {
  const [match, ones, decimals = '', upper, under] = DAYS.exec(spellFractions(text)) ?? []
  if (match === undefined || (ones === undefined && upper === undefined)) return null
  const count = ratio(BigInt((ones ?? '0') + decimals), 10n ** BigInt(decimals.length))
  return upper === undefined ? count : addRatio(count, ratio(Number(upper), Number(under)))
}

const whole = (digits: string): number => Number(digits.replaceAll(' ', ''))

/** Minutes of an exact duration, to the nearest one. */
const nearest = (exact: Ratio): ReadDuration => ({
  minutes: minutes(roundRatio(exact)),
  exact: exact.numerator % exact.denominator === 0n,
})

function readTidy(
  text: string,
  found: string,
  dayLength: Minutes | null,
): Result<ReadDuration, DurationFailure> {
  const days = readDays(text)
  if (days !== null)
    return dayLength === null
      ? failure({ code: 'durationDayUnknown', found })
      : success(nearest({ ...days, numerator: days.numerator * BigInt(dayLength) }))
  const alone = MINUTES_ALONE.exec(text)
  if (alone !== null) {
    const [, after, count] = alone
    if (after !== undefined && Number(after) > 59)
      return failure({ code: 'durationMinutesOver59', found })
    return success({ minutes: minutes(Number(after ?? count)), exact: true })
  }
  const both = HOURS_AND_MINUTES.exec(text)
  if (both !== null) {
    const rest = Number(both[2])
    if (rest > 59) return failure({ code: 'durationMinutesOver59', found })
    return success({ minutes: minutes(whole(both[1] ?? '') * 60 + rest), exact: true })
  }
  const precise = WITH_SECONDS.exec(text)
  if (precise !== null) {
    const [seconds, rest] = [Number(precise[3]), Number(precise[2])]
    return success(nearest(ratio((whole(precise[1] ?? '') * 60 + rest) * 60 + seconds, 60)))
  }
  const hours = WHOLE_HOURS.exec(text)
  if (hours !== null) return success({ minutes: minutes(whole(hours[1] ?? '') * 60), exact: true })
  const decimal = DECIMAL_HOURS.exec(text)
  if (decimal !== null) {
    const digits = `${decimal[1] ?? ''}${decimal[2] ?? ''}`
    return success(nearest(ratio(BigInt(digits) * 60n, 10n ** BigInt((decimal[2] ?? '').length))))
  }
  return failure({ code: 'durationUnreadable', found })
}

/**
 * Reads a typed duration: `1h30`, `1:30`, `1:30:00`, `1 h 30`, `1 heure 30`, `1,5`, `1.5h`, `2`, `2h`, `90m`, `90 min`, `h30`. A number
 * alone is hours. `1/2j`, `½ j`, `0,5j`, `1 jour` are parts of the agent's day. Decimals of an hour and parts of a day go
 * to the nearest minute (halves up), marked by `exact: false`. The answer is whole minutes: no float is used.
 *
 * @param most the longest duration accepted, in minutes (a day, a week)
 * @param dayLength what a day is worth (see `dayLength`); without it, days are refused
 */
export function parseDuration(
  text: string,
  most: Minutes,
  dayLength: Minutes | null = null,
): Result<ReadDuration, DurationFailure> {
  const found = text.trim()
  const tidied = tidy(text)
  if (tidied === '') return failure({ code: 'durationEmpty' })
  if (tidied.startsWith('-')) return failure({ code: 'durationNegative', found })
  const read = readTidy(tidied, found, dayLength)
  return read.ok && read.value.minutes > most
    ? failure({ code: 'durationOver', found, read: read.value.minutes, most })
    : read
}
