import type { Agreement } from '../agreements/agreement'
import { locking, type SettledPeriod } from './settled-months'

/**
 * Agreements as others must make room for them: one that is archived counts up to the last day that its standing final statements
 * settle, since what they bill would be billed twice. One that has none was drawn up by mistake, and counts on no day.
 */
export function settledArchives<
  S extends Pick<SettledPeriod, 'agreementId' | 'period' | 'cancelled' | 'nature' | 'absent'>,
>(agreements: readonly Agreement[], statements: Iterable<S>): readonly Agreement[] {
  const settling = locking(statements)
  return agreements.map((agreement) => {
    const days = settling.flatMap(({ agreementId, period }) =>
      agreementId === agreement.id ? period.to : [],
    )
    const to = days.sort().at(-1)
    return agreement.archived && to !== undefined
      ? { ...agreement, archived: false, period: { ...agreement.period, to } }
      : agreement
  })
}
