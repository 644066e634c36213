import type { ImportMapping } from './import-mapping'
import { guessDates } from './read-import-day'

/**
 * The order of the dates that name the months of a pay file: as some of them show, else the one under which each is the
 * first of a month. `null` where neither shows it.
 */
export function guessPayDates(texts: readonly string[]): ImportMapping['dates'] | null {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '')
  if (filled.length === 0) return null
  const shown = guessDates(filled)
  if (shown !== null) return shown
  if (filled.every((text) => /^0?1[-/.]/.test(text))) return 'dmy'
  return filled.every((text) => /^\d{1,2}[-/.]0?1[-/.]/.test(text)) ? 'mdy' : null
}
