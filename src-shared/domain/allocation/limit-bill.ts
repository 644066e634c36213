import type { Cents } from '#shared/kernel/cents'
import { cents, sumCents } from '#shared/kernel/cents'
import type { Ratio } from '#shared/kernel/ratio'
import type { Bill } from './bill-facts'
import { divideCost } from './divide-cost'
import { fillLevels } from './fill-levels'
import type { Bound, Bounds } from './limits-of'
import type { KeyTrace, LimitedTrace, TermsTrace } from './share-trace'

const asText = ({ numerator, denominator }: Ratio): LimitedTrace['months'] => ({
  numerator: String(numerator),
  denominator: String(denominator),
})

const limitedTrace = (
  { kind, yearly, months, earlier, reason }: Bound,
  before: Cents | null,
  of: KeyTrace | null,
): LimitedTrace => ({
  kind: 'limited',
  ...{ limit: kind, yearly, reason, before, of },
  months: asText(months),
  ...(earlier.numerator === 0n ? {} : { earlier: asText(earlier) }),
})

const keyOf = (trace: TermsTrace): KeyTrace | null => (trace.kind === 'limited' ? null : trace)

/** Nobody owes anything: nothing was counted. */
export const exemptAll = (limits: readonly (Bounds | null)[]): Bill => ({
  objections: [],
  amounts: limits.flatMap((limit) =>
    limit?.exempt === undefined
      ? []
      : [{ amount: cents(0), trace: limitedTrace(limit.exempt, null, null) }],
  ),
})

/** In a price list each amount is bounded alone: the lender bears the difference. */
const eachAlone = (bill: Bill, limits: readonly (Bounds | null)[]): Bill => ({
  ...bill,
  amounts: bill.amounts.map((billed, at) => {
    const { amount, trace } = billed
    const { low, high } = limits[at] ?? {}
    const bound = low !== undefined && amount < low.amount ? low : high
    const holds = bound !== undefined && (bound === low || amount > bound.amount)
    return holds || bound?.kind === 'fixed' || bound?.kind === 'exempt'
      ? { ...billed, amount: bound.amount, trace: limitedTrace(bound, amount, keyOf(trace)) }
      : billed
  }),
})

/**
 * Bounds what a key gave. In a shared cost the others bear the difference in proportion to their weights, the lender
 * among them where a part stays there, so that all sum to the cost; limits that no sharing can meet are told.
 */
export function limitBill(bill: Bill, limits: readonly (Bounds | null)[], cost: Cents): Bill {
  if (limits.every((limit) => limit === null)) return bill
  const { weights } = bill
  if (weights === undefined) return eachAlone(bill, limits)
  const levels = weights.bodies.map((weight, at) => {
    const { low, high } = limits[at] ?? {}
    return {
      weight,
      low: BigInt(low?.amount ?? 0),
      high: high === undefined ? null : BigInt(high.amount),
    }
  })
  const filled = fillLevels(BigInt(cost), [
    ...levels,
    ...(weights.lender > 0n ? [{ weight: weights.lender, low: 0n, high: null }] : []),
  ])
  if ('code' in filled) {
    const code = filled.code === 'tooHigh' ? 'floorsAboveCost' : 'capsBelowCost'
    const bound = cents(Number(filled.bound))
    return { amounts: [], objections: [{ code, blocking: true, bound, cost }] }
  }
  const held = filled.slice(0, weights.bodies.length)
  const bounded = held.filter((amount) => amount !== null)
  if (bounded.length === 0) return bill
  const taken = sumCents(bounded.map((amount) => cents(Number(amount))))
  const free = weights.bodies.map((weight, at) => (held[at] === null ? weight : 0n))
  const parts = divideCost(cents(cost - taken), free, weights.lender)
  const among = free.reduce((sum, weight) => sum + weight, weights.lender)
  const others = { count: bounded.length, taken, weights: String(among) }
  return {
    ...bill,
    amounts: bill.amounts.map(({ amount, trace }, at) => {
      const bound = held[at] ?? null
      const { low, high } = limits[at] ?? {}
      const limit = bound !== null && low !== undefined && BigInt(low.amount) === bound ? low : high
      if (bound !== null && limit !== undefined)
        return { amount: limit.amount, trace: limitedTrace(limit, amount, keyOf(trace)) }
      const part = parts?.[at]
      if (part === undefined || (trace.kind !== 'share' && trace.kind !== 'criteria'))
        return { amount: cents(0), trace }
      const { amount: own, ...division } = part
      return { amount: own, trace: { ...trace, ...division, others } }
    }),
  }
}
