import { addMonths, firstDayOf, monthOf, type Month } from '#shared/kernel/month'
import { monthsOf, type OpenPeriod, type Period } from '#shared/kernel/period'
import type { Owner } from './account'
import { natureOf, type StatementNature } from './statement-nature'

/** Facts of a statement that decide which months of a body are settled. */
export interface SettlingStatement extends Owner {
  readonly period: Period
  readonly cancelled: unknown
  readonly nature?: StatementNature
}

/** The months that standing final statements settle for one body under one agreement. */
export const settledMonths = (
  statements: Iterable<SettlingStatement>,
  { agreementId, beneficiaryId }: Owner,
): ReadonlySet<Month> =>
  new Set(
    [...statements]
      .filter(
        (one) =>
          one.cancelled === null &&
          natureOf(one) === 'actual' &&
          one.agreementId === agreementId &&
          one.beneficiaryId === beneficiaryId,
      )
      .flatMap(({ period }) => monthsOf(period)),
  )

/** Whether some month of a span is not settled yet; without an end there always is one. */
export function hasOpenMonth({ from, to }: OpenPeriod, settled: ReadonlySet<Month>): boolean {
  if (to === null) return true
  return from <= to && monthsOf({ from, to }).some((at) => !settled.has(at))
}

/** The part of a span that begins with the month after a period; `null` where it ends before. */
export function spanAfter(span: OpenPeriod, { to }: Period): OpenPeriod | null {
  const next = firstDayOf(addMonths(monthOf(to), 1))
  const from = span.from > next ? span.from : next
  return span.to !== null && span.to < from ? null : { from, to: span.to }
}
