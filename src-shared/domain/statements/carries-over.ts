import type { Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { standingTerms } from '../agreements/term-versions'
import { hasOpenMonth, settledMonths, spanAfter, type SettlingStatement } from './open-months'

/**
 * Whether a later statement of a body can still include a balance: after the period there is a month of the agreement in
 * which its terms serve the body and that no standing final statement of the body settles. Terms are those known today: a
 * body that has left for good has no such month, nor has a period that is settled after the last one was.
 */
function hasNext(
  agreement: Agreement,
  beneficiaryId: string,
  period: Period,
  statements: Iterable<SettlingStatement>,
): boolean {
  const settled = settledMonths(statements, { agreementId: agreement.id, beneficiaryId })
  return standingTerms([agreement])
    .filter(({ beneficiaries }) =>
      beneficiaries.some(({ collectivityId }) => collectivityId === beneficiaryId),
    )
    .some((terms) => {
      const span = spanAfter(terms.period, period)
      return span !== null && hasOpenMonth(span, settled)
    })
}

/**
 * Whether the balance of a final statement is carried to the next one: the agreement says so, something was already called
 * for the period, and a later statement can include it. A whole share is never a balance, and the last statement settles,
 * whichever period it is of.
 *
 * @param called how many instalments and provisional statements the statement deducts
 */
export const carriesOver = (
  agreement: Agreement,
  beneficiaryId: string,
  period: Period,
  called: number,
  statements: Iterable<SettlingStatement>,
): boolean =>
  agreement.balance === 'carried' &&
  called > 0 &&
  hasNext(agreement, beneficiaryId, period, statements)
