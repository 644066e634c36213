import type { PartByCriteria } from './criteria/part-by-criteria'
import type { PartOfTotal } from './part-of-total'
import type { AtPrices } from './prices/at-prices'
import type { AtTariff } from './tariff/at-tariff'

/** What a key gave, before any limit: a part of a total by weights, or quantities at prices. */
export type KeyTrace = PartOfTotal | PartByCriteria | AtTariff | AtPrices

/** Whether an amount came about by the division of a total by weights, rather than at prices. */
export const isDivided = <T extends object>(
  trace: T,
): trace is Extract<T, { readonly weights: unknown }> => 'weights' in trace
