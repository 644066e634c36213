import type { Agreement } from '#shared/domain/agreements/agreement'
import type { KeyName } from '#shared/domain/keys/key-name'
import type { DraftTexts } from '../../forms/draft-texts'
import { criteriaField, type CriterionDraft } from '../criteria/criteria-draft'
import type { PriceDraft } from '../prices/price-draft'
import { linesField } from '../prices/prices-field'
import { quotasField, type QuotaDraft } from '../quotas/quota-draft'

/** The lines of each kind of key as typed: they stay as they are while another kind is tried. */
export interface KeyDrafts {
  readonly criteria: readonly CriterionDraft[]
  readonly prices: readonly PriceDraft[]
  readonly quotas: readonly QuotaDraft[]
}

type KindReader = (
  drafts: KeyDrafts,
  agreement: Agreement,
  texts: DraftTexts,
  at?: string,
) => object

const READERS: { readonly [Name in KeyName]: KindReader } = {
  actualCost: () => ({ kind: 'actualCost' }),
  tariffContracted: () => ({ kind: 'tariff', basis: 'contracted' }),
  tariffActual: () => ({ kind: 'tariff', basis: 'actual' }),
  criteria: ({ criteria }, agreement, texts, at) => ({
    kind: 'criteria',
    criteria: criteriaField(criteria, agreement, texts, at),
  }),
  prices: ({ prices }, _, texts, at) => ({ kind: 'prices', lines: linesField(prices, texts, at) }),
  fixedQuotas: ({ quotas }, _, texts, at) => ({
    kind: 'fixedQuotas',
    quotas: quotasField(quotas, texts, at),
  }),
}

/**
 * The key that is typed under a name, before it is checked.
 *
 * @param at the path of the key in what the form makes
 */
export const typedKey = (name: KeyName, ...given: Parameters<KindReader>): object =>
  READERS[name](...given)
