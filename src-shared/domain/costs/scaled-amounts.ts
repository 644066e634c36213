import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'

/**
 * Amounts reduced in proportion until they make `sum`, to the cent: each is cut towards zero, and the cents left over are
 * shared by their sizes. Refunds stay negative and count by their size, so that no weight is negative.
 *
 * @param amounts where their own sum is zero, all of them are kept, and the cents of `sum` are shared
 */
export function scaledAmounts(amounts: readonly Cents[], sum: Cents): readonly Cents[] {
  const whole = BigInt(sumCents(amounts))
  const cut =
    whole === 0n
      ? amounts
      : amounts.map((amount) => cents(Number((BigInt(amount) * BigInt(sum)) / whole)))
  const left = distribute(sum - sumCents(cut), amounts.map(Math.abs))
  return cut.map((amount, at) => cents(amount + (left.ok ? (left.value[at]?.share ?? 0) : 0)))
}
