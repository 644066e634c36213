import type { Language } from '#shared/contract/preferences'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { draftOf } from '../../forms/fields/draft-of'
import { collectivityFields, type CollectivityForm } from './collectivity-fields'

type Draft = CollectivityForm['draft']

/** A field of the form that published values fill. */
export type FilledField =
  | 'name'
  | 'code'
  | 'kind'
  | 'siren'
  | 'inseeCode'
  | 'postalCode'
  | 'city'
  | 'populations'
  | 'memberOf'

/** What published values do to the form of a new body. */
export interface Filling {
  readonly change: Partial<Draft>
  readonly filled: readonly FilledField[]
  /** Fields that hold something else, and stay as they are. */
  readonly held: readonly FilledField[]
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Fills the form of a new body with published values: what is empty, and the kind while it is the first of the list; all of it
 * where it replaces what was typed.
 */
export function fillDraft(
  draft: Draft,
  published: Collectivity,
  replace: boolean,
  language: Language,
): Filling {
  const blank = draftOf(collectivityFields, null, language)
  const next = draftOf(collectivityFields, published, language)
  const filled: FilledField[] = []
  const held: FilledField[] = []
  /** The value that a field then has. */
  const fill = <Value>(field: FilledField, now: Value, empty: Value, value: Value): Value => {
    if (same(value, empty) || same(value, now)) return now
    const isFree = replace || same(now, empty)
    ;(isFree ? filled : held).push(field)
    return isFree ? value : now
  }
  const { address } = draft
  const change: Partial<Draft> = {
    name: fill('name', draft.name, blank.name, next.name),
    code: fill('code', draft.code, blank.code, next.code),
    kind: fill('kind', draft.kind, blank.kind, next.kind),
    siren: fill('siren', draft.siren, blank.siren, next.siren),
    inseeCode: fill('inseeCode', draft.inseeCode, blank.inseeCode, next.inseeCode),
    address: {
      ...address,
      postalCode: fill(
        'postalCode',
        address.postalCode,
        blank.address.postalCode,
        next.address.postalCode,
      ),
      city: fill('city', address.city, blank.address.city, next.address.city),
    },
    populations: fill('populations', draft.populations, blank.populations, next.populations),
    memberOf: fill('memberOf', draft.memberOf, blank.memberOf, next.memberOf),
  }
  return { change, filled, held }
}
