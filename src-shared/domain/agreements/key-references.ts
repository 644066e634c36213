import type { AllocationKey } from './allocation-key'

/** What bears keys: an agreement with its amendments. */
interface Keyed {
  readonly key: AllocationKey
  readonly amendments?: readonly { readonly terms: { readonly key: AllocationKey } }[] | undefined
}

/** The keys that an agreement ever had or will have, with the field that each is in. */
const everyKey = ({
  key,
  amendments = [],
}: Keyed): readonly (readonly [string, AllocationKey])[] => [
  ['key', key],
  ...amendments.map(({ terms }, at) => [`amendments.${String(at)}.terms.key`, terms.key] as const),
]

/** An identifier that a key names, on its field. */
interface Named {
  readonly field: string
  readonly id: string
}

/** The user's criteria that the keys of an agreement name. */
export const keyCriteria = (agreement: Keyed): readonly Named[] =>
  everyKey(agreement).flatMap(([path, key]): readonly Named[] => {
    if (key.kind === 'criteria')
      return key.criteria.flatMap(({ measure }, at) =>
        measure.kind === 'criterion'
          ? [
              {
                field: `${path}.criteria.${String(at)}.measure.criterionId`,
                id: measure.criterionId,
              },
            ]
          : [],
      )
    if (key.kind !== 'prices') return []
    return key.lines.flatMap(({ rated }, at) =>
      rated.kind === 'percentOf'
        ? [{ field: `${path}.lines.${String(at)}.rated.criterionId`, id: rated.criterionId }]
        : [],
    )
  })

/** The kinds of units that the keys of an agreement count. */
export const keyUnits = (agreement: Keyed): readonly Named[] =>
  everyKey(agreement).flatMap(([path, key]): readonly Named[] => {
    if (key.kind === 'criteria')
      return key.criteria.flatMap(({ measure }, at) =>
        measure.kind === 'units'
          ? measure.weights.map(({ unitTypeId }, line) => ({
              field: `${path}.criteria.${String(at)}.measure.weights.${String(line)}.unitTypeId`,
              id: unitTypeId,
            }))
          : [],
      )
    if (key.kind !== 'prices') return []
    return key.lines.flatMap(({ rated }, at) =>
      rated.kind === 'unit'
        ? [{ field: `${path}.lines.${String(at)}.rated.unitTypeId`, id: rated.unitTypeId }]
        : [],
    )
  })
