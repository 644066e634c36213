import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import type { KeyTrace } from '../keys/key-trace'
import type { TermsTrace } from '../allocation/share-trace'
import { keyTraceOf } from '../allocation/share-trace'
import type { KeyBilling, TermsBilling } from './billing'

function keyBilling(trace: KeyTrace): KeyBilling {
  switch (trace.kind) {
    case 'tariff':
      return trace
    case 'prices':
      return { ...trace, lines: [...trace.lines] }
    case 'share': {
      const { total: _total, ...billing } = trace
      return billing
    }
    case 'criteria': {
      const { total: _total, ...billing } = trace
      const criteria = billing.criteria.map((part) => ({ ...part, counts: [...part.counts] }))
      return { ...billing, criteria }
    }
  }
}

/** How one set of terms came to its amount, as a statement keeps it. */
export function termsBilling(trace: TermsTrace): TermsBilling {
  if (trace.kind === 'limited')
    return { ...trace, of: trace.of === null ? null : keyBilling(trace.of) }
  if (trace.kind !== 'rest') return keyBilling(trace)
  const { total: _total, ...pot } = trace.pot
  return { ...trace, of: keyBilling(trace.of), pot }
}

/** The real cost that some terms share out or make good; `null` where units were priced and nothing else. */
export function sharedTotal(trace: TermsTrace): Cents | null {
  const key = keyTraceOf(trace)
  switch (key?.kind) {
    case undefined:
      return null
    case 'tariff':
    case 'prices':
      return key.gap?.cost ?? null
    case 'share':
    case 'criteria':
      return key.others === undefined ? key.total : cents(key.total + key.others.taken)
  }
}
