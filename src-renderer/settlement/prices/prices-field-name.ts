import type { FieldState } from '../../forms/use-record-form'

/** The fields of a price list, by their path in a key. */
export const PRICES_FIELDS = [
  'key.lines',
  'key.lines.label',
  'key.lines.rated',
  'key.lines.rated.price',
  'key.lines.rated.minutes',
  'key.lines.rated.beyond',
  'key.lines.rated.unitTypeId',
  'key.lines.rated.criterionId',
  'key.lines.rated.thousandths',
  'key.lines.rated.rate',
  'key.lines.bodies',
  'key.lines.bodies.collectivityIds',
  'key.lines.agents',
  'key.lines.tiers',
  'key.lines.tiers.above',
  'key.lines.tiers.price',
] as const

/** A field of a price list. */
export type PricesField = (typeof PRICES_FIELDS)[number]

/** Label and error of a field; `path` identifies a field of the list. */
export type PricesFieldOf = (name: PricesField, path?: string) => FieldState

/** Label and error of a field of one line, by the rest of its path; `places` are its own places in lists. */
export const lineFieldOf =
  (field: PricesFieldOf, place: number) =>
  (name: PricesField, rest: string): FieldState =>
    field(name, `key.lines.${String(place)}${rest === '' ? '' : `.${rest}`}`)
