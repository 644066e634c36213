import type { Day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import { periodHolds, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { placeInMonth } from '../agreements/place-in-month'
import type { CountedUnits } from '../keys/criteria/counted-units'
import type { UnitCount } from './unit-count'

/** Units of a body in a month, with the day on which they are counted. */
interface PlacedUnits {
  readonly at: Day
  readonly collectivityId: string
  readonly unitTypeId: string
  readonly hundredths: number
}

/** Units that no terms of their month count. */
export interface UnitsOutside {
  readonly collectivityId: string
  readonly month: Month
  readonly hundredths: number
}

/** The units of an agreement, each assigned to its terms. */
export interface UnitPlaces {
  readonly counted: readonly PlacedUnits[]
  readonly outside: readonly UnitsOutside[]
}

const serves = ({ beneficiaries }: Agreement, id: string): boolean =>
  beneficiaries.some(({ collectivityId }) => collectivityId === id)

/**
 * Assigns each count once (rule `units-by-month`): whole, to the first terms of its month that serve the body. A month in
 * which no terms do is outside.
 *
 * @param versions the terms of the whole agreement in order, each cut to its days
 */
export function placeUnits(
  versions: readonly Agreement[],
  unitCounts: readonly UnitCount[],
): UnitPlaces {
  const counted: PlacedUnits[] = []
  const outside: UnitsOutside[] = []
  const id = versions[0]?.id
  for (const { month, counts, ...record } of unitCounts) {
    if (record.agreementId !== id) continue
    for (const { collectivityId, unitTypeId, hundredths } of counts) {
      const placed = placeInMonth(versions, month, (terms) => serves(terms, collectivityId))
      if (placed === null) outside.push({ collectivityId, month, hundredths })
      else counted.push({ at: placed.at, collectivityId, unitTypeId, hundredths })
    }
  }
  return { counted, outside }
}

/** Sums the units that are counted on some days, by body and kind. */
export function countUnits(
  { counted }: UnitPlaces,
  { unitTypes = [] }: Pick<Agreement, 'unitTypes'>,
  days: Period,
): CountedUnits {
  const byBody = new Map<string, Map<string, number>>()
  for (const { at, collectivityId, unitTypeId, hundredths } of counted) {
    if (!periodHolds(days, at)) continue
    const own = byBody.get(collectivityId) ?? new Map<string, number>()
    own.set(unitTypeId, (own.get(unitTypeId) ?? 0) + hundredths)
    byBody.set(collectivityId, own)
  }
  return { byBody, names: new Map(unitTypes.map(({ id, name }) => [id, name])) }
}
