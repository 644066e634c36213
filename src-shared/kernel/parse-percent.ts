import { parseDecimal } from './parse-decimal'
import { visibleText } from './visible-text'

/**
 * Reads a percentage with or without its mark, which comes before or behind the number: `12,5`, `12,5 %`. Within it, it may be meant for
 * a decimal mark, and the text is no number.
 *
 * @returns the number, scaled as `parseDecimal` does, or `null`
 */
export const parsePercent = (text: string, places: number): number | null =>
  parseDecimal(visibleText(text).replace(/^\s*%|%\s*$/, ''), places)
