import type { TravelPolicy } from '#shared/domain/agreements/travel-policy'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Language } from '#shared/contract/preferences'
import { formatAmount } from '#shared/wording/format'
import type { DraftTexts } from '../../../forms/draft-texts'
import {
  criteriaDraft,
  criteriaField,
  type CriterionDraft,
} from '../../../settlement/criteria/criteria-draft'
import { pricesDraft, type PriceDraft } from '../../../settlement/prices/price-draft'
import { linesField } from '../../../settlement/prices/prices-field'
import { quotasDraft, quotasField, type QuotaDraft } from '../../../settlement/quotas/quota-draft'
import { commonTimeCounts } from '#shared/domain/keys/common-time-counts'
import type { KeyName } from '#shared/domain/keys/key-name'
import { traitsOf } from '#shared/domain/keys/key-kinds'

/** The terms of an agreement as typed. */
export interface TermsDraft {
  readonly key: KeyName
  readonly criteria: readonly CriterionDraft[]
  readonly prices: readonly PriceDraft[]
  /** Who bears the gap between prices and the real cost; of no use where the cost is shared. */
  readonly gap: NonNullable<Agreement['gap']>
  /** The act that decided the key. */
  readonly decision: string
  /** One line a beneficiary, whatever the key: another key may be tried and taken back. */
  readonly quotas: readonly QuotaDraft[]
  readonly tariff: string
  readonly annualWeeks: Agreement['annualWeeks']
  /** Kept as it was chosen while another key, under which it has no effect, is tried. */
  readonly commonTime: Agreement['commonTime']
  readonly travel: TravelPolicy
  /** Whether the order is a list of the agreement rather than that of the codes. */
  readonly listed: boolean
  readonly order: readonly string[]
}

/** The draft of the terms; `order` is that in which equal remainders are served today. */
export const termsDraft =
  (language: Language, order: readonly string[]) =>
  (agreement: Agreement): TermsDraft => {
    const { key, hourlyTariff } = agreement
    const bodies = agreement.beneficiaries.map(({ collectivityId }) => collectivityId)
    return {
      key: traitsOf(key).name,
      criteria: criteriaDraft(agreement, language),
      prices: pricesDraft(agreement, language),
      gap: agreement.gap ?? 'lender',
      decision: agreement.keyDecision ?? '',
      quotas: quotasDraft(key, bodies, language),
      tariff: hourlyTariff === null ? '' : formatAmount(hourlyTariff, language),
      annualWeeks: agreement.annualWeeks,
      commonTime: agreement.commonTime,
      travel: agreement.travel ?? 'notCharged',
      listed: agreement.tieBreak.length > 0,
      order,
    }
  }

function keyField(
  { key, criteria, prices, quotas }: TermsDraft,
  agreement: Agreement,
  texts: DraftTexts,
): unknown {
  switch (key) {
    case 'actualCost':
      return { kind: 'actualCost' }
    case 'tariffContracted':
      return { kind: 'tariff', basis: 'contracted' }
    case 'tariffActual':
      return { kind: 'tariff', basis: 'actual' }
    case 'criteria':
      return { kind: 'criteria', criteria: criteriaField(criteria, agreement, texts) }
    case 'prices':
      return { kind: 'prices', lines: linesField(prices, texts) }
    case 'fixedQuotas':
      return { kind: 'fixedQuotas', quotas: quotasField(quotas, texts) }
  }
}

/** Whether a key bills at prices, which may leave a gap to the real cost. */
export const leavesGap = (key: KeyName): boolean =>
  key === 'prices' || key === 'tariffContracted' || key === 'tariffActual'

/** Whether what common time does has an effect under the key as typed: the form asks for it only then. */
export const asksCommonTime = ({ key, criteria }: Pick<TermsDraft, 'key' | 'criteria'>): boolean =>
  commonTimeCounts({
    kind: key,
    criteria:
      key === 'criteria' ? criteria.map(({ choice }) => ({ measure: { kind: choice } })) : [],
  })

/** The fields of an agreement that it gives. */
export const termsFields =
  (agreement: Agreement) =>
  (draft: TermsDraft, texts: DraftTexts): Partial<Record<keyof Agreement, unknown>> => ({
    key: keyField(draft, agreement, texts),
    keyDecision: draft.decision.trim() === '' ? undefined : draft.decision,
    gap: leavesGap(draft.key) && draft.gap === 'beneficiaries' ? draft.gap : undefined,
    hourlyTariff: draft.tariff.trim() === '' ? null : texts.amount('hourlyTariff', draft.tariff),
    annualWeeks: draft.annualWeeks,
    commonTime: draft.commonTime,
    travel: draft.travel === 'notCharged' ? undefined : draft.travel,
    tieBreak: draft.listed ? draft.order : [],
  })
