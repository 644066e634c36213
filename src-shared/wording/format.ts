import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { instantMillis } from '#shared/kernel/instant'
import type { Minutes } from '#shared/kernel/minutes'
import { firstDayOf, type Month } from '#shared/kernel/month'
import type { Language } from '#shared/contract/preferences'

/** No-break space: in the typeface of the product U+202F is too narrow, so this one serves everywhere. */
const NBSP = '\u00A0'
const MINUS = '\u2212'
const DECIMAL = { fr: ',', en: '.' } as const
const GROUP = { fr: NBSP, en: ',' } as const

const grouped = (digits: string, language: Language): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, GROUP[language])

/** A whole number with its thousands apart: "1 234" or "1,234". */
export const formatInteger = (value: number | bigint, language: Language): string =>
  `${value < 0 ? MINUS : ''}${grouped(String(value < 0 ? -value : value), language)}`

/**
 * A scaled integer as a decimal number, without rounding: `formatScaled(209_100, 4, 'fr')` is "20,9100".
 *
 * @param places how many decimals the integer carries
 */
export function formatScaled(value: number | bigint, places: number, language: Language): string {
  const digits = String(value < 0 ? -value : value).padStart(places + 1, '0')
  const whole = grouped(digits.slice(0, digits.length - places), language)
  const decimals = places === 0 ? '' : `${DECIMAL[language]}${digits.slice(-places)}`
  return `${value < 0 ? MINUS : ''}${whole}${decimals}`
}

/** The same without useless zeros: `formatTrimmed(9_750, 2, 'fr')` is "97,5", and 300 is "3". */
export function formatTrimmed(value: number | bigint, places: number, language: Language): string {
  const text = formatScaled(value, places, language)
  return places === 0 ? text : text.replace(/([.,]\d*?)0+$/, '$1').replace(/[.,]$/, '')
}

/** An amount without its unit, for columns: "1 234,56". */
export const formatAmount = (amount: Cents, language: Language): string =>
  formatScaled(amount, 2, language)

/** An amount: "1 234,56 €" or "€1,234.56". */
export function formatCents(amount: Cents, language: Language): string {
  const text = formatAmount(amount, language)
  if (language === 'fr') return `${text}${NBSP}€`
  return amount < 0 ? `${MINUS}€${text.slice(1)}` : `€${text}`
}

/** A duration in a table: "3 h 00", "−0 h 30". */
export function formatMinutes(value: Minutes, language: Language): string {
  const magnitude = Math.abs(value)
  const hours = formatInteger(Math.floor(magnitude / 60), language)
  const rest = String(magnitude % 60).padStart(2, '0')
  return `${value < 0 ? MINUS : ''}${hours}${NBSP}h${NBSP}${rest}`
}

/** A duration in a sentence: "3 h", "2 h 30". */
export const formatMinutesShort = (value: Minutes, language: Language): string =>
  formatMinutes(value, language).replace(new RegExp(`${NBSP}00$`), '')

/** A time of day from minutes since midnight: "8 h 30" in French, "08:30" in English. */
export const formatClock = (minutesOfDay: number, language: Language): string => {
  const [hours, rest] = [Math.floor(minutesOfDay / 60), String(minutesOfDay % 60).padStart(2, '0')]
  return language === 'fr'
    ? `${String(hours)}${NBSP}h${NBSP}${rest}`
    : `${String(hours).padStart(2, '0')}:${rest}`
}

/** A scaled integer in percent, without rounding: `formatPercent(957, 2, 'fr')` is "9,57 %". */
export const formatPercent = (
  scaled: number | bigint,
  places: number,
  language: Language,
): string => `${formatScaled(scaled, places, language)}${language === 'fr' ? NBSP : ''}%`

/** The same without useless zeros: "97,5 %". */
export const formatShare = (scaled: number | bigint, places: number, language: Language): string =>
  `${formatTrimmed(scaled, places, language)}${language === 'fr' ? NBSP : ''}%`

/** Writes a value with its sign, "+" included; zero has none. */
const signed =
  <V extends number | bigint, R extends readonly unknown[]>(
    format: (value: V, ...rest: R) => string,
  ) =>
  (value: V, ...rest: R): string =>
    `${value > 0 ? '+' : ''}${format(value, ...rest)}`

/** What a rate adds or takes off: "+1,5 %", "−2 %". */
export const formatRise = signed(formatShare)

/** The same with all its decimals: "+1,50 %", "−2,00 %". */
export const formatChange = signed(formatPercent)

/** What an amount gains or loses: "+12,50 €", "−3,00 €". */
export const formatDifference = signed(formatCents)

/** The name of a day's month or weekday. What writes it is made when first asked: each takes milliseconds of the start. */
function nameOf(field: 'month' | 'weekday', width: 'long' | 'short') {
  const made: Partial<Record<Language, Intl.DateTimeFormat>> = {}
  return (value: Day, language: Language): string => {
    const names = (made[language] ??= new Intl.DateTimeFormat(language, {
      [field]: width,
      timeZone: 'UTC',
    }))
    return names.format(instantMillis(`${value}T00:00Z`))
  }
}

/** How a pattern writes each part of a day. */
const PARTS: Readonly<Record<string, (value: Day, language: Language) => string>> = {
  yyyy: (value) => value.slice(0, 4),
  MM: (value) => value.slice(5, 7),
  MMM: nameOf('month', 'short'),
  MMMM: nameOf('month', 'long'),
  dd: (value) => value.slice(8),
  d: (value, language) =>
    language === 'fr' && value.endsWith('-01') ? '1ᵉʳ' : String(Number(value.slice(8))),
  EEE: nameOf('weekday', 'short'),
  EEEE: nameOf('weekday', 'long'),
}

const write = (pattern: string, value: Day, language: Language): string =>
  pattern.replace(/\w+/g, (part) => PARTS[part]?.(value, language) ?? part)

const PATTERNS = {
  /** 14/01/2027 */
  numeric: 'dd/MM/yyyy',
  /** 14 janvier 2027 */
  long: 'd MMMM yyyy',
  /** jeu. 14 janv. */
  short: 'EEE d MMM',
  /** jeudi 14 janvier 2027 */
  full: 'EEEE d MMMM yyyy',
  /** jeudi 14 janvier */
  weekdayMonth: 'EEEE d MMMM',
  /** jeudi */
  weekdayName: 'EEEE',
  /** jeu. 14 */
  weekday: 'EEE d',
  /** 14 janv. */
  dayMonth: 'd MMM',
} as const

/** How a day may be written. */
export type DayStyle = keyof typeof PATTERNS

/** A day in words; the first of a month is "1ᵉʳ" in French. */
export const formatDay = (value: Day, style: DayStyle, language: Language): string =>
  write(PATTERNS[style], value, language)

const MONTH_PATTERNS = { long: 'MMMM yyyy', short: 'MMM', name: 'MMMM' } as const

/** A month in words: "janvier 2027", or "janv." when short. */
export const formatMonth = (
  value: Month,
  style: keyof typeof MONTH_PATTERNS,
  language: Language,
): string => write(MONTH_PATTERNS[style], firstDayOf(value), language)

let clock: Intl.DateTimeFormat | undefined

/** Hour and minute of an instant (ISO 8601) on this machine's clock: "10:42". */
export function formatTime(instant: string): string {
  clock ??= new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit' })
  return clock.format(instantMillis(instant))
}
