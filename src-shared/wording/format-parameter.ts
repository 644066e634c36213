import type { Language } from '#shared/contract/preferences'
import type { ParameterUnit } from '#shared/domain/costs/parameter'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { translator } from './translator'
import { formatCents, formatMinutesShort, formatTrimmed } from './format'
import { formatEuros } from './format-euros'

const SPACE = { fr: '\u00A0', en: '' } as const

/** The value of a dated figure with its unit: "37,65 %", "4,92278 €", "0,320 €/km", "28 h", "15/04", "4 ans". */
export function formatParameter(unit: ParameterUnit, value: number, language: Language): string {
  switch (unit) {
    case 'points':
      return formatEuros(value, 5, language)
    case 'percent':
      return `${formatTrimmed(value, 3, language)}${SPACE[language]}%`
    case 'cents':
      return formatCents(cents(value), language)
    case 'perKilometre':
      return `${formatEuros(value, 3, language)}/km`
    case 'minutes':
      return formatMinutesShort(minutes(value), language)
    case 'yearDay':
      return `${String(value % 100).padStart(2, '0')}/${String(Math.floor(value / 100)).padStart(2, '0')}`
    case 'years':
      return translator(language)('parameters.years', { count: value })
  }
}
