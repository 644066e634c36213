import type { Language } from '#shared/contract/preferences'
import { formatTrimmed } from '#shared/wording/format'

/** A scaled percentage as it would be typed: without its sign, without trailing zeros. 9 750 with two places is "97,5". */
export const percentText = (scaled: number, places: number, language: Language): string =>
  formatTrimmed(scaled, places, language)

/** The same with its sign, to be read: "97,5 %" in French, "97.5%" in English. */
export const percentWords = (scaled: number, places: number, language: Language): string =>
  `${percentText(scaled, places, language)}${language === 'fr' ? '\u00A0' : ''}%`
