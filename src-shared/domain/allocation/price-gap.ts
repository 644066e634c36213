import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import type { Agreement } from '../agreements/agreement'
import { termsWithin } from '../agreements/term-versions'
import { traitsOf } from '../keys/key-kinds'
import { isDivided } from '../keys/key-trace'
import type { Allocation } from './allocation'
import type { ShareTrace, TermsTrace } from './share-trace'

/** The difference between the prices of a settlement and the real cost, below or above. */
export interface PriceGap {
  /** What all bodies come to at these prices, before the gap and before any limit. */
  readonly atPrices: Cents
  readonly cost: Cents
  /** Cost less prices: positive where the prices are too low. */
  readonly gap: Cents
  /** `both`: the terms of the period don't agree. */
  readonly borneBy: 'lender' | 'beneficiaries' | 'both'
}

/** What some terms gave at their prices; `null` where they share a cost, or where nothing was counted. */
function pricedAmount(trace: TermsTrace | null, amount: Cents | null): Cents | null {
  if (trace?.kind === 'limited' || trace?.kind === 'rest')
    return pricedAmount(trace.of, trace.before)
  return trace === null || isDivided(trace) ? null : (trace.gap?.base ?? amount)
}

const amountsOf = (trace: ShareTrace | null, amount: Cents | null): readonly (Cents | null)[] =>
  trace?.kind === 'parts'
    ? trace.parts.map((part) => pricedAmount(part.trace, part.amount))
    : [pricedAmount(trace, amount)]

/**
 * The gap between printed prices and the real cost of a settlement, with who pays it. `null` where a cost is shared, where
 * it is unknown, or where some amount was set without counting.
 */
export function priceGap(agreement: Agreement, allocation: Allocation): PriceGap | null {
  const { cost, shares, period } = allocation
  const terms = termsWithin(agreement, period)
  if (cost === null || terms.length === 0 || terms.some(({ key }) => traitsOf(key).sharesCost))
    return null
  const amounts = shares.flatMap(({ trace, amount }) => amountsOf(trace, amount))
  const known = amounts.filter((amount) => amount !== null)
  if (known.length !== amounts.length) return null
  const atPrices = sumCents(known)
  const bearers = new Set(terms.map(({ gap = 'lender' }) => gap))
  const [only] = bearers
  return {
    atPrices,
    cost,
    gap: cents(cost - atPrices),
    borneBy: bearers.size === 1 && only !== undefined ? only : 'both',
  }
}
