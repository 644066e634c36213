import type { Month } from '#shared/kernel/month'
import type { Agreement, UnitType } from '../agreements/agreement'
import { isCountable } from './parse-units'
import type { UnitCount } from './unit-count'

/** A kind of unit that counts use: why it can't be changed, and the first month that keeps it. */
export interface TypeInUse {
  readonly problem: 'removed' | 'fractions'
  readonly type: UnitType
  readonly month: Month
}

/**
 * The changes of an agreement that the kept counts forbid: a type that they use can't be removed, and one with halves can't
 * turn into acts or files. Nothing where all counts still have their type.
 *
 * @param before the agreement as it is
 * @param counts months of any agreement
 */
export function typesInUse(
  before: Agreement,
  after: Agreement,
  counts: Iterable<UnitCount>,
): readonly TypeInUse[] {
  const own = [...counts]
    .filter(({ agreementId }) => agreementId === before.id)
    .sort((a, b) => (a.month < b.month ? -1 : 1))
  const next = new Map((after.unitTypes ?? []).map((type) => [type.id, type]))
  return (before.unitTypes ?? []).flatMap((type): readonly TypeInUse[] => {
    const kept = next.get(type.id)
    const month = own.find((record) =>
      record.counts.some(
        ({ unitTypeId, hundredths }) =>
          unitTypeId === type.id && (kept === undefined || !isCountable(hundredths, kept.unit)),
      ),
    )?.month
    if (month === undefined) return []
    return [{ problem: kept === undefined ? 'removed' : 'fractions', type, month }]
  })
}
