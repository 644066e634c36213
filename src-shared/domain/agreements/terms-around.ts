import type { Day } from '#shared/kernel/day'
import type { Agreement } from './agreement'
import { termVersions } from './term-versions'

/**
 * The terms of an agreement for which something holds, each cut to its days: those of a day, else the next ones, else the last
 * ones before. `undefined` where it holds for none.
 */
export function termsAround(
  agreement: Agreement,
  day: Day,
  holds: (terms: Agreement) => boolean,
): Agreement | undefined {
  const found = termVersions(agreement).flatMap(({ agreement: terms }) =>
    holds(terms) ? terms : [],
  )
  return found.find(({ period: { to } }) => to === null || to >= day) ?? found.at(-1)
}
