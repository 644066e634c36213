import type { Cents } from '#shared/kernel/cents'
import { lowestTerms, ratio, type Ratio } from '#shared/kernel/ratio'

/** Hours of a full-time year: 35 x 52 paid, or 1 600 + 7 worked (domain notes 2.5). In minutes. */
export const FULL_TIME_YEAR = { paid: 1820 * 60, worked: 1607 * 60 } as const

/** What an annual cost is divided by. */
export type Denominator = 'paid' | 'worked' | 'done'

/**
 * The minutes by which a cost is divided over some months: a full-time year scaled to the agent's weekly duration
 * (out of 35 h) and to the months, or the minutes really done.
 *
 * @param facts `weeklyMinutes` as `weeklyMinutesIn` gives it for a month, exactly
 */
export function denominatorMinutes(
  denominator: Denominator,
  facts: { readonly weeklyMinutes: Ratio; readonly months: number; readonly doneMinutes: number },
): Ratio {
  if (denominator === 'done') return ratio(facts.doneMinutes)
  const year = BigInt(FULL_TIME_YEAR[denominator])
  const { numerator, denominator: parts } = facts.weeklyMinutes
  return lowestTerms(ratio(year * numerator * BigInt(facts.months), 2100n * 12n * parts))
}

/** Cost of an hour in ten-thousandths of a euro as an exact fraction, or `null` where nothing was done. */
export const hourlyCost = (cost: Cents, minutes: Ratio): Ratio | null =>
  minutes.numerator <= 0n
    ? null
    : ratio(BigInt(cost) * 100n * 60n * minutes.denominator, minutes.numerator)
