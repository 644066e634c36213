import type { Cents } from '#shared/kernel/cents'
import { keyTraceOf, type TermsTrace } from '../allocation/share-trace'
import type { KeyBilling } from '../keys/key-billing'
import { dividedCost, isDivided, type KeyTrace } from '../keys/key-trace'
import type { TermsBilling } from './billing'

/** What a key gave, as a statement keeps it: the total that is divided is elsewhere on it. */
function keyBilling(trace: KeyTrace): KeyBilling {
  if (!isDivided(trace)) return trace
  const { total: _total, ...billing } = trace
  return billing
}

/** How one set of terms gave its amount, as a statement keeps it. */
export function termsBilling(trace: TermsTrace): TermsBilling {
  if (trace.kind === 'limited')
    return { ...trace, of: trace.of === null ? null : keyBilling(trace.of) }
  if (trace.kind !== 'rest') return keyBilling(trace)
  const { total: _total, ...pot } = trace.pot
  return { ...trace, of: keyBilling(trace.of), pot }
}

/** The real cost that some terms share or that a gap completes; `null` where units were priced and nothing else. */
export function sharedTotal(trace: TermsTrace): Cents | null {
  const key = keyTraceOf(trace)
  if (key === null) return null
  return isDivided(key) ? dividedCost(key) : (key.gap?.cost ?? null)
}
