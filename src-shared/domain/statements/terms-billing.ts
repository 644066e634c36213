import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import type { KeyTrace, TermsTrace } from '../allocation/share-trace'
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
export const termsBilling = (trace: TermsTrace): TermsBilling =>
  trace.kind === 'limited'
    ? { ...trace, of: trace.of === null ? null : keyBilling(trace.of) }
    : keyBilling(trace)

/** The real cost that some terms share out or make good; `null` where units were priced and nothing else. */
export function sharedTotal(trace: TermsTrace): Cents | null {
  const key = trace.kind === 'limited' ? trace.of : trace
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
