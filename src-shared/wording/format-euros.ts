import type { Language } from '#shared/contract/preferences'
import { formatScaled } from './format'

/** An amount in euros with more decimals than cents have, without rounding: "24,4560 €" or "€24.4560". */
export function formatEuros(value: number, places: number, language: Language): string {
  const text = formatScaled(value, places, language)
  return language === 'fr' ? `${text}\u00A0€` : `€${text}`
}
