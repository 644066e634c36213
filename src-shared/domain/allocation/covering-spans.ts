import type { Agreement } from '../agreements/agreement'
import { lends, serves, type CoveredHour } from '../agreements/coverage'
import { spanOf, type Span } from './lent-days'

/** The days on which some terms cover the hours of an agent for a body, or of common time. */
export const coveringSpans = (
  terms: readonly Agreement[],
  { agentId, collectivityId }: Omit<CoveredHour, 'day'>,
): readonly Span[] =>
  terms
    .filter(
      (one) => lends(one, agentId) && (collectivityId === null || serves(one, collectivityId)),
    )
    .map(({ period }) => spanOf(period))

/** Whether some spans hold a day, by its number. */
export const spansHold = (spans: readonly Span[], day: number): boolean =>
  spans.some(({ first, last }) => first <= day && day <= last)
