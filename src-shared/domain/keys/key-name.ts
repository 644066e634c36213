import type { AllocationKey } from '../agreements/allocation-key'

/** The keys a person chooses from. */
export const KEY_NAMES = [
  'actualCost',
  'tariffContracted',
  'tariffActual',
  'fixedQuotas',
  'criteria',
  'prices',
] as const

/** A key as a person chooses it. */
export type KeyName = (typeof KEY_NAMES)[number]

/** The name of a key: a tariff counts hours planned or hours done. */
export function keyName(key: AllocationKey): KeyName {
  if (key.kind !== 'tariff') return key.kind
  return key.basis === 'contracted' ? 'tariffContracted' : 'tariffActual'
}
