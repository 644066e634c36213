import type { Criterion } from '#shared/domain/keys/criterion'

/**
 * The years that a sheet of values shows: those that have values and all between them, the last year and the present one.
 *
 * @param earlier how many years before the first one are asked for besides
 */
export function sheetYears(
  criterion: Pick<Criterion, 'values'> | null,
  thisYear: number,
  earlier: number,
): readonly number[] {
  const known = (criterion?.values ?? []).map(({ year }) => year)
  const first = Math.min(thisYear - 1, ...known) - earlier
  const last = Math.max(thisYear, ...known)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
