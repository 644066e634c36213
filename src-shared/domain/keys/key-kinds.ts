import { oncePer } from '#shared/kernel/once-per'
import { actualCost } from './actual-cost/actual-cost'
import type { KeyKindName, KeyOf } from './allocation-key'
import { criteria } from './criteria/criteria'
import { fixedQuotas } from './fixed-quotas/fixed-quotas'
import type { KeyKind, KeyTraits } from './key-traits'
import { prices } from './prices/prices'
import { tariff } from './tariff/tariff'

const KEY_KINDS: { readonly [K in KeyKindName]: KeyKind<K> } = {
  actualCost,
  tariff,
  fixedQuotas,
  criteria,
  prices,
}

function made<K extends KeyKindName>(key: KeyOf<K>): KeyTraits {
  const kind: K = key.kind
  return KEY_KINDS[kind](key)
}

/** The traits of a key, by its kind. */
export const traitsOf = oncePer(made)
