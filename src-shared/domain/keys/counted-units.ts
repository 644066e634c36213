import type { Day } from '#shared/kernel/day'
import { firstDayOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { periodHolds } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { Measure } from '../agreements/measure'
import type { UnitCount } from '../units/unit-count'
import type { Measurement } from './measured'

type UnitWeights = Extract<Measure, { readonly kind: 'units' }>['weights']

/** Units other than hours that an agreement gave over a period. */
export interface CountedUnits {
  /** By body, then by kind: hundredths of a unit. */
  readonly byBody: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Names of the kinds. */
  readonly names: ReadonlyMap<string, string>
}

/** Where units are counted under some terms. */
interface UnitsFacts {
  readonly agreement: Agreement
  readonly period: Period
  readonly unitCounts?: readonly UnitCount[]
  /** First day of the whole agreement, where the terms follow others. */
  readonly termsSince?: Day
}

/**
 * Counts the units of an agreement over a period, by body and kind. Counts bear a month and no day: a month counts whole
 * under the terms of its first day in force, and not at all once the agreement has ended.
 */
export function countUnits(facts: UnitsFacts): CountedUnits {
  const { agreement, period, unitCounts = [], termsSince = agreement.period.from } = facts
  const byBody = new Map<string, Map<string, number>>()
  for (const { agreementId, month, counts } of unitCounts) {
    if (agreementId !== agreement.id) continue
    const first = firstDayOf(month)
    if (!periodHolds(period, first)) continue
    if (!periodHolds(agreement.period, first > termsSince ? first : termsSince)) continue
    for (const { collectivityId, unitTypeId, hundredths } of counts) {
      const own = byBody.get(collectivityId) ?? new Map<string, number>()
      own.set(unitTypeId, (own.get(unitTypeId) ?? 0) + hundredths)
      byBody.set(collectivityId, own)
    }
  }
  return { byBody, names: new Map((agreement.unitTypes ?? []).map(({ id, name }) => [id, name])) }
}

/** Units of each body, every kind by its weight: hundred-thousandths of a weighted unit, exactly. */
export function weighUnits(
  { byBody, names }: CountedUnits,
  weights: UnitWeights,
  bodies: readonly { readonly id: string }[],
): Pick<Measurement, 'values' | 'per' | 'counts'> {
  const counts = bodies.map(({ id }) =>
    weights.flatMap(({ unitTypeId, thousandths }) => {
      const hundredths = byBody.get(id)?.get(unitTypeId) ?? 0
      return hundredths === 0
        ? []
        : [{ name: names.get(unitTypeId) ?? unitTypeId, hundredths, thousandths }]
    }),
  )
  return {
    per: 100_000n,
    counts,
    values: counts.map((own) =>
      own.reduce(
        (sum, { hundredths, thousandths }) => sum + BigInt(hundredths) * BigInt(thousandths),
        0n,
      ),
    ),
  }
}
