import type { Span } from './civil-days'
import { monthsInForce } from './civil-days'
import type { Fraction } from './fraction'
import { fraction, multiply } from './fraction'
import type { Terms } from '#shared/domain/agreements/terms'

/** Weekly minutes × 52 or 45.6 ÷ 12 for each month in force, exactly. */
export function contractedMinutes(terms: Terms, body: string, span: Span): Fraction {
  const weekly =
    terms.beneficiaries.find(({ collectivityId }) => collectivityId === body)?.weeklyMinutes ?? 0
  const weeks = terms.annualWeeks === 'paid' ? fraction(52) : fraction(456, 10)
  return multiply(multiply(fraction(weekly), weeks), multiply(fraction(1, 12), monthsInForce(span)))
}
