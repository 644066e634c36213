import { roundShares, type RoundedShare } from '#shared/domain/keys/fixed-quotas/round-shares'
import { readFraction } from '#shared/domain/lists/read-share'
import { parsePercent } from '#shared/kernel/parse-percent'
import { ratio } from '#shared/kernel/ratio'

/** Whether a text is typed as a fraction: it is of the whole, and no percentage. */
export const isFraction = (text: string): boolean => text.includes('/')

/**
 * Shares of a whole that are typed beside each other, in percent ("12,5") or as fractions ("1/6"), rounded together. `null` where a text
 * is none.
 *
 * @param places decimals of a percentage
 */
export const typedShares = (
  texts: readonly string[],
  places: number,
): readonly (RoundedShare | null)[] =>
  roundShares(
    texts.map((text) => {
      if (isFraction(text)) return readFraction(text)
      const percent = parsePercent(text, places)
      return percent === null ? null : ratio(percent, 100 * 10 ** places)
    }),
  )
