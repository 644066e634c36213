import { parseDecimal } from '#shared/kernel/parse-decimal'

/** A share of a whole: its millionths, and whether they are all of it. */
export interface WrittenShare {
  readonly millionths: number
  readonly exact: boolean
}

/** Decimals that are read: as many as a workbook gives. */
const PLACES = 9

const nearest = (numerator: bigint, denominator: bigint): WrittenShare => ({
  millionths: Number((2n * numerator + denominator) / (2n * denominator)),
  exact: numerator % denominator === 0n,
})

/**
 * Reads a share, to the nearest millionth: "12,5 %" and "1/8" say themselves what they are of; a plain number is in percent or a part
 * of one. `null` where it is none of these, or negative.
 */
export function readShare(text: string, plain: 'percent' | 'share'): WrittenShare | null {
  const fraction = /^(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(text.trim())
  if (fraction !== null) {
    const [numerator, denominator] = [BigInt(fraction[1] ?? ''), BigInt(fraction[2] ?? '')]
    return denominator === 0n ? null : nearest(numerator * 1_000_000n, denominator)
  }
  const isPercent = plain === 'percent' || text.includes('%')
  const number = parseDecimal(text.replace('%', ''), PLACES)
  if (number === null || number < 0) return null
  return nearest(BigInt(number), isPercent ? 100_000n : 1000n)
}
