import type { Month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'

/** What is kept beside hours and pay. */
interface KeptRecords {
  readonly serviceCharges: readonly { readonly period: Period }[]
  readonly unitCounts: readonly { readonly month: Month }[]
  readonly statements: readonly { readonly period: Period }[]
}

/**
 * Whether a year is the first of which anything is kept: an office that begins in January, under an agreement that may be older.
 *
 * @param monthly whether hours or pay of the year before, and of this one, are kept
 */
export function isFirstYear(
  year: number,
  monthly: { readonly before: boolean; readonly now: boolean },
  { serviceCharges, unitCounts, statements }: KeptRecords,
): boolean {
  const years = [
    ...unitCounts.map(({ month }) => month),
    ...[...serviceCharges, ...statements].map(({ period }) => period.from),
  ].map((at) => Number(at.slice(0, 4)))
  return (
    !monthly.before && years.every((each) => each >= year) && (monthly.now || years.includes(year))
  )
}
