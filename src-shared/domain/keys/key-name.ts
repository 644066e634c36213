/** The keys to choose from in a form. */
export const KEY_NAMES = [
  'actualCost',
  'tariffContracted',
  'tariffActual',
  'fixedQuotas',
  'criteria',
  'prices',
] as const

/** A key as chosen in a form: a tariff counts hours planned or hours done. */
export type KeyName = (typeof KEY_NAMES)[number]

/** The rules by which keys share a cost, or price what was done: one for each kind (`docs/settlement.md`). */
export const KEY_RULES = [
  'key-by-hours',
  'key-by-quotas',
  'key-by-criteria',
  'key-at-tariff',
  'key-at-prices',
] as const

/** The rule of a key. */
export type KeyRule = (typeof KEY_RULES)[number]
