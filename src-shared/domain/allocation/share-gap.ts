import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import type { Agreement } from '../agreements/agreement'
import { divideCost } from '../keys/divide-cost'
import type { Bill } from '../keys/key-bill'
import { isDivided } from '../keys/key-trace'

/**
 * Bills the gap between printed prices and the real cost to the beneficiaries, in proportion to what they were billed at
 * those prices, where the terms say so: together they then pay the cost exactly. A cost that is shared leaves no gap.
 */
export function shareGap(bill: Bill, gap: Agreement['gap'], cost: Cents): Bill {
  if (gap !== 'beneficiaries' || bill.weights !== undefined) return bill
  const bases = bill.amounts.map(({ amount }) => amount)
  const billed = sumCents(bases)
  const parts = divideCost(cents(cost - billed), bases, 0)
  if (billed === 0 && cost === 0) return bill
  if (parts === null || billed === 0)
    return { amounts: [], objections: [{ code: bill.nothing ?? 'nothingPriced', blocking: true }] }
  return {
    ...bill,
    amounts: bill.amounts.map((billedAmount, at) => {
      const { amount: base, trace } = billedAmount
      const found = parts[at]
      if (found === undefined || isDivided(trace)) return billedAmount
      const { amount: part, ...division } = found
      return {
        ...billedAmount,
        amount: cents(base + part),
        trace: { ...trace, gap: { cost, base, billed, part, ...division } },
      }
    }),
  }
}
