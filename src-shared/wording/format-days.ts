import type { Language } from '#shared/contract/preferences'
import type { Period } from '#shared/kernel/period'
import { formatDay, type DayStyle } from './format'

/** The word before one day alone: at that day, or after a noun. */
const BEFORE = { fr: { on: 'le', of: 'du' }, en: { on: 'on', of: 'of' } } as const

/** Days in a sentence: "du 1ᵉʳ janvier 2027 au 31 mars 2027", and of one alone "le 1ᵉʳ janvier 2027", after a noun "du". */
export function formatDays(
  { from, to }: Period,
  before: 'on' | 'of',
  style: DayStyle,
  language: Language,
): string {
  const [first, last] = [formatDay(from, style, language), formatDay(to, style, language)]
  if (from === to) return `${BEFORE[language][before]}\u00A0${first}`
  return language === 'en' ? `from ${first} to ${last}` : `du\u00A0${first} au\u00A0${last}`
}
