import { parsePercent } from '#shared/kernel/parse-percent'
import { ratio, type Ratio } from '#shared/kernel/ratio'
import { visibleText } from '#shared/kernel/visible-text'

/** Decimals that are read: as many as a workbook gives. */
const PLACES = 9
/** What a program writes behind them, of numbers that it has computed. */
const BEYOND = /(?<=[.,]\d{9})\d+(?=\s*%?\s*$)/

/** Reads a fraction ("1/8"); `null` where it is none. */
export function readFraction(text: string): Ratio | null {
  const fraction = /^(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(visibleText(text).trim())
  const denominator = BigInt(fraction?.[2] ?? 0)
  return denominator === 0n ? null : ratio(BigInt(fraction?.[1] ?? 0), denominator)
}

/**
 * Reads a share of a whole: "12,5 %" and "1/8" say themselves what they are of; a plain number is in percent or a part of one. `null`
 * where it is none of these, or negative.
 */
export function readShare(text: string, plain: 'percent' | 'share'): Ratio | null {
  if (text.includes('/')) return readFraction(text)
  const isPercent = plain === 'percent' || text.includes('%')
  const number = parsePercent(text.replace(BEYOND, ''), PLACES)
  if (number === null || number < 0) return null
  return ratio(number, isPercent ? 100_000_000_000n : 1_000_000_000n)
}
