import type { KeyKindName, KeyOf } from '#shared/domain/keys/allocation-key'
import { actualCostDocument } from './actual-cost-document'
import { criteriaDocument } from './criteria-document'
import { fixedQuotasDocument } from './fixed-quotas-document'
import type { KeyDocument, KindDocument } from './key-document'
import { pricesDocument } from './prices-document'
import { tariffDocument } from './tariff-document'

const DOCUMENTS: { readonly [K in KeyKindName]: KindDocument<K> } = {
  actualCost: actualCostDocument,
  tariff: tariffDocument,
  fixedQuotas: fixedQuotasDocument,
  criteria: criteriaDocument,
  prices: pricesDocument,
}

/** What documents print of a key, by its kind. */
export function keyDocument<K extends KeyKindName>(key: KeyOf<K>): KeyDocument {
  const kind: K = key.kind
  return DOCUMENTS[kind](key)
}
