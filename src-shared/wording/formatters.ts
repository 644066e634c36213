import type { Language } from '#shared/contract/preferences'
import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import {
  formatAmount,
  formatCents,
  formatClock,
  formatDay,
  formatInteger,
  formatMinutes,
  formatMinutesShort,
  formatMonth,
  formatPercent,
  formatScaled,
  formatTrimmed,
  type DayStyle,
} from './format'

/** The formatters of numbers, amounts, durations and days in a language. */
export const formattersOf = (language: Language) => ({
  integer: (value: number | bigint) => formatInteger(value, language),
  scaled: (value: number, places: number) => formatScaled(value, places, language),
  /** Acts, files, days: "3", "0,5". */
  units: (hundredths: number) => formatTrimmed(hundredths, 2, language),
  amount: (value: Cents) => formatAmount(value, language),
  cents: (value: Cents) => formatCents(value, language),
  /** In tables: "3 h 00". */
  minutes: (value: Minutes) => formatMinutes(value, language),
  /** In sentences: "3 h". */
  minutesShort: (value: Minutes) => formatMinutesShort(value, language),
  /** "8 h 30". */
  clock: (minutesOfDay: number) => formatClock(minutesOfDay, language),
  percent: (scaled: number, places: number) => formatPercent(scaled, places, language),
  day: (value: Day, style: DayStyle) => formatDay(value, style, language),
  month: (value: Month, style: 'long' | 'short' | 'name') => formatMonth(value, style, language),
})

/** The formatters of one language. */
export type Formatters = ReturnType<typeof formattersOf>
