import type { AllocationKey } from '../keys/allocation-key'
import { traitsOf } from '../keys/key-kinds'
import type { KeyReferences, NamedInKey } from '../keys/key-traits'

/** A record with keys: an agreement with its amendments. */
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

/** What the keys of an agreement name, each on its field. */
const namedBy = (agreement: Keyed, list: keyof KeyReferences): readonly NamedInKey[] =>
  everyKey(agreement).flatMap(([path, key]) => {
    const named = traitsOf(key).named()[list]
    return named.map(({ field, id }) => ({ field: `${path}.${field}`, id }))
  })

/** The user's criteria that the keys of an agreement name. */
export const keyCriteria = (agreement: Keyed): readonly NamedInKey[] =>
  namedBy(agreement, 'criteria')

/** The kinds of units that the keys of an agreement count. */
export const keyUnits = (agreement: Keyed): readonly NamedInKey[] => namedBy(agreement, 'unitTypes')
