import type { TravelPolicy } from '#shared/domain/travel/travel-policy'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { WHOLE } from '#shared/domain/agreements/allocation-key'
import { distribute } from '#shared/kernel/distribute'
import { parseDecimal } from '#shared/kernel/parse-decimal'
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
import { percentText } from '../../../forms/percent-text'
import { keyName, type KeyName } from '#shared/domain/keys/key-name'

/** Decimals of a fixed quota in percent: millionths of the whole. */
export const QUOTA_PLACES = 4

/** A fixed quota as typed; empty is none. */
export interface QuotaDraft {
  readonly collectivityId: string
  readonly percent: string
}

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
    const quotas = new Map(
      (key.kind === 'fixedQuotas' ? key.quotas : []).map((each) => [
        each.collectivityId,
        percentText(each.millionths, QUOTA_PLACES, language),
      ]),
    )
    return {
      key: keyName(key),
      criteria: criteriaDraft(agreement, language),
      prices: pricesDraft(agreement, language),
      gap: agreement.gap ?? 'lender',
      decision: agreement.keyDecision ?? '',
      quotas: agreement.beneficiaries.map(({ collectivityId }) => ({
        collectivityId,
        percent: quotas.get(collectivityId) ?? '',
      })),
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
      return {
        kind: 'fixedQuotas',
        quotas: quotas.map(({ collectivityId, percent }, place) => ({
          collectivityId,
          millionths:
            percent.trim() === ''
              ? 0
              : texts.percent(`key.quotas.${place}.millionths`, percent, QUOTA_PLACES),
        })),
      }
  }
}

/** Whether a key bills at prices, which may leave a gap to the real cost. */
export const leavesGap = (key: KeyName): boolean =>
  key === 'prices' || key === 'tariffContracted' || key === 'tariffActual'

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

/** The quotas typed so far, in millionths; what can't be read counts for nothing yet. */
export const quotaSum = ({ quotas }: TermsDraft): number =>
  quotas.reduce(
    (sum, { percent }) => sum + (parseDecimal(percent.replace('%', ''), QUOTA_PLACES) ?? 0),
    0,
  )

/** Quotas that share the whole by weights, to the millionth; all alike where every weight is zero. */
export function quotasBy(
  quotas: readonly QuotaDraft[],
  weights: readonly number[],
  language: Language,
): readonly QuotaDraft[] {
  const usable = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1)
  const parts = distribute(WHOLE, usable)
  if (!parts.ok) return quotas
  return quotas.map((each, place) => ({
    ...each,
    percent: percentText(parts.value[place]?.share ?? 0, QUOTA_PLACES, language),
  }))
}
