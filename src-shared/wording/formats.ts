import type { i18n } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { Day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import {
  formatAmount,
  formatChange,
  formatCents,
  formatClock,
  formatDay,
  formatDifference,
  formatInteger,
  formatMinutes,
  formatMinutesShort,
  formatMonth,
  formatPercent,
  formatRise,
  formatScaled,
  formatShare,
  formatTime,
  formatTrimmed,
  type DayStyle,
} from './format'
import { formatDays } from './format-days'
import { formatMoment } from './format-moment'
import { atPlace, inPeriod, ofName, ofPlace, theName, toName, toWords } from './french-name'
import { upperFirst } from './upper-first'

type Code = string | undefined

const languageOf = (code: Code): Language => (code === 'en' ? 'en' : 'fr')

const written =
  <V>(format: (value: V, language: Language) => string) =>
  (value: V, code: Code): string =>
    format(value, languageOf(code))

const withPlaces =
  (format: (value: number | bigint, places: number, language: Language) => string) =>
  (value: number | bigint, code: Code, { places }: { readonly places: number }): string =>
    format(value, places, languageOf(code))

const dayAs = (style: DayStyle) => written<Day>((day, language) => formatDay(day, style, language))

const daysAs = (style: DayStyle, before: 'on' | 'of') =>
  written<Period>((days, language) => formatDays(days, before, style, language))

const monthAs = (style: 'long' | 'short' | 'name') =>
  written<Month>((month, language) => formatMonth(month, style, language))

/** "A, B et C". */
const listed = (names: readonly (string | number)[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names.map(String))

const FORMATS = {
  number: written<number | bigint>(formatInteger),
  decimal: withPlaces(formatScaled),
  trimmed: withPlaces(formatTrimmed),
  percent: withPlaces(formatPercent),
  share: withPlaces(formatShare),
  rise: withPlaces(formatRise),
  change: withPlaces(formatChange),
  amount: written(formatAmount),
  euros: written(formatCents),
  difference: written(formatDifference),
  hours: written(formatMinutes),
  duration: written(formatMinutesShort),
  clock: written(formatClock),
  time: written(formatTime),
  numeric: dayAs('numeric'),
  long: dayAs('long'),
  short: dayAs('short'),
  full: dayAs('full'),
  weekday: dayAs('weekday'),
  weekdayName: dayAs('weekdayName'),
  weekdayMonth: dayAs('weekdayMonth'),
  dayMonth: dayAs('dayMonth'),
  days: daysAs('long', 'on'),
  daysShort: daysAs('short', 'on'),
  daysNumeric: daysAs('numeric', 'on'),
  ofDays: daysAs('long', 'of'),
  month: monthAs('long'),
  monthShort: monthAs('short'),
  monthName: monthAs('name'),
  moment: written<string>(formatMoment),
  list: written<readonly (string | number)[]>(listed),
  months: written<readonly Month[]>((months, language) =>
    listed(
      months.map((month) => formatMonth(month, 'long', language)),
      language,
    ),
  ),
  of: ofName,
  the: theName,
  in: inPeriod,
  to: toWords,
  toName,
  ofPlace,
  atPlace,
  capital: upperFirst,
}

type Formats = typeof FORMATS

/**
 * What each format of a sentence takes: `{{amount, euros}}` takes cents, `{{day, long}}` a day. Formats follow each
 * other (`{{month, month, of}}` is "d’avril 2026"), and the first says what comes in.
 */
export type FormatValues = {
  [F in keyof Formats as F | `${F},${keyof Formats}`]: Parameters<Formats[F]>[0]
}

/**
 * Teaches an instance of i18next the formats of the sentences: numbers, amounts, durations, days and months as `format.ts`
 * writes them, and names as French puts them (`{{agent, of}}` is "d’Anne", `{{body, the, capital}}` "La commune d’Oigny").
 */
export function addFormats({ services }: i18n): void {
  for (const [name, format] of Object.entries(FORMATS)) services.formatter?.add(name, format)
}
