import { cents, type Cents } from '#shared/kernel/cents'
import { addRatio, ratio, roundRatio, type Ratio } from '#shared/kernel/ratio'

/** A yearly amount for some months: what the year comes to with them, less what it came to before. */
interface YearlyPart {
  /** Cents of the months before, of both together, and of the months asked for: their difference. */
  readonly before: Cents
  readonly through: Cents
  readonly amount: Cents
}

const sumOf = (yearly: Cents | null, months: Ratio): Cents =>
  cents(roundRatio(ratio(BigInt(yearly ?? 0) * months.numerator, months.denominator * 12n)))

/**
 * A yearly amount in proportion to months. The sums since 1 January are rounded, not the parts: however a year is cut, by
 * settlements or by amendments, its parts make the yearly amount to the cent.
 *
 * @param earlier the months of the year for which the same amount was counted before
 */
export function yearlyPart(yearly: Cents | null, months: Ratio, earlier: Ratio): YearlyPart {
  const before = sumOf(yearly, earlier)
  const through = sumOf(yearly, addRatio(earlier, months))
  return { before, through, amount: cents(through - before) }
}
