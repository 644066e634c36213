import type { Measure } from './measure'
import type { Measurement } from './measured'

type UnitWeights = Extract<Measure, { readonly kind: 'units' }>['weights']

/** Units other than hours that an agreement gave on some days. */
export interface CountedUnits {
  /** By body, then by kind: hundredths of a unit. */
  readonly byBody: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Names of the kinds. */
  readonly names: ReadonlyMap<string, string>
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
