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

/** The user's criteria that the keys of an agreement name, each on its field. */
export const keyCriteria = (
  agreement: Keyed,
): readonly { readonly field: string; readonly criterionId: string }[] =>
  everyKey(agreement).flatMap(([path, key]) =>
    key.kind !== 'criteria'
      ? []
      : key.criteria.flatMap(({ measure }, at) =>
          measure.kind === 'criterion'
            ? [
                {
                  field: `${path}.criteria.${String(at)}.measure.criterionId`,
                  criterionId: measure.criterionId,
                },
              ]
            : [],
        ),
  )

/** The kinds of units that the keys of an agreement count, each on its field. */
export const keyUnits = (
  agreement: Keyed,
): readonly { readonly field: string; readonly unitTypeId: string }[] =>
  everyKey(agreement).flatMap(([path, key]) =>
    key.kind !== 'criteria'
      ? []
      : key.criteria.flatMap(({ measure }, at) =>
          measure.kind === 'units'
            ? measure.weights.map(({ unitTypeId }, line) => ({
                field: `${path}.criteria.${String(at)}.measure.weights.${String(line)}.unitTypeId`,
                unitTypeId,
              }))
            : [],
        ),
  )
