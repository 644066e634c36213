import { z } from 'zod'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { termsShape } from '#shared/domain/agreements/terms'
import type { UnitCostClause } from '#shared/domain/agreements/unit-cost-clause'
import { unitCostClauseOf } from '#shared/domain/agreements/unit-cost-clause'
import type { VatRegime } from '#shared/domain/agreements/vat-terms'
import type { TravelPolicy } from '#shared/domain/agreements/travel-policy'
import { fixesUnitCost } from '#shared/domain/agreements/fixes-unit-cost'
import { commonTimeCounts } from '#shared/domain/keys/common-time-counts'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { KEY_NAMES, type KeyName } from '#shared/domain/keys/key-name'
import type { Language } from '#shared/contract/preferences'
import type { DraftTexts } from '../../../forms/draft-texts'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'
import { inputOf } from '../../../forms/fields/input-of'
import type { DraftOf } from '../../../forms/fields/kinds'
import { criteriaDraft, type CriterionDraft } from '../../../settlement/criteria/criteria-draft'
import { pricesDraft, type PriceDraft } from '../../../settlement/prices/price-draft'
import { quotasDraft, type QuotaDraft } from '../../../settlement/quotas/quota-draft'
import { keyParts } from '../../../settlement/key-parts'
import { typedKey } from '../../../settlement/keys/typed-key'

/** The terms of an agreement as they are typed: the lines of each key stay as they are while another key is tried. */
const typedTerms = z.object({
  ...termsShape,
  key: z.enum(KEY_NAMES),
  criteria: z.custom<readonly CriterionDraft[]>(),
  prices: z.custom<readonly PriceDraft[]>(),
  /** One line a beneficiary. */
  quotas: z.custom<readonly QuotaDraft[]>(),
  tieBreak: z.custom<readonly string[]>(),
  /** Whether the order is a list of the agreement rather than that of the codes. */
  order: z.enum(['tieByCode', 'tieByList']),
})

/** What is asked of the terms of an agreement. */
export const termsFields = defineFields(typedTerms, {
  key: kind.choice<KeyName>(
    'agreements.field.key',
    'actualCost',
    (value) => `keys.choice.${value}`,
    { radio: true, parts: keyParts },
  ),
  criteria: kind.held<readonly CriterionDraft[]>([]),
  prices: kind.held<readonly PriceDraft[]>([]),
  quotas: kind.held<readonly QuotaDraft[]>([]),
  hourlyTariff: kind.amount('words.hourlyTariff', { help: 'agreements.help.tariff' }),
  unitCostClause: kind.choiceOrNone<UnitCostClause>(
    'legalForms.unitCostClause.label',
    (value) => `legalForms.unitCostClause.${value}`,
    { radio: true, none: 'legalForms.unitCostClause.none' },
  ),
  keyDecision: kind.text('criteria.decision', { help: 'criteria.decisionHelp' }),
  gap: kind.choice<NonNullable<Agreement['gap']>>(
    'prices.field.gap',
    'lender',
    (value) => `prices.gap.${value}`,
    { radio: true },
  ),
  annualWeeks: kind.choice<Agreement['annualWeeks']>(
    'agreements.field.annualWeeks',
    'paid',
    (value) => `agreements.terms.${value}`,
    { radio: true },
  ),
  commonTime: kind.choice<Agreement['commonTime']>(
    'common.commonTime',
    'proRata',
    (value) => `agreements.terms.${value}`,
    { radio: true },
  ),
  travel: kind.choice<TravelPolicy>(
    'serviceCost.kind.travel',
    'notCharged',
    (value) => `travel.policy.${value}`,
    { radio: true },
  ),
  vatTerms: kind.group(
    {
      regime: kind.choiceOrNone<VatRegime>('vat.label', (value) => `vat.regime.${value}`, {
        radio: true,
        none: 'vat.none',
      }),
      rate: kind.percent('vat.rate', { when: ({ regime }) => regime === 'taxed' }),
      ground: kind.text('vat.ground', { help: 'vat.groundHelp' }),
    },
    { label: 'vat.label', given: ({ regime }) => regime !== '' },
  ),
  order: kind.choice<z.output<typeof typedTerms>['order']>(
    'agreements.field.tieBreak',
    'tieByCode',
    (value) => `agreements.${value}`,
    { radio: true },
  ),
  tieBreak: kind.held<readonly string[]>([], 'agreements.field.tieBreak'),
})

/** The terms of an agreement as typed. */
export type TermsDraft = DraftOf<typeof termsFields.fields>

/** What is known of the terms; `order` is that in which equal remainders are served today. */
export const knownTerms = (
  agreement: Agreement,
  order: readonly string[],
  language: Language,
): z.output<typeof typedTerms> => {
  const bodies = agreement.beneficiaries.map(({ collectivityId }) => collectivityId)
  return {
    ...agreement,
    key: traitsOf(agreement.key).name,
    criteria: criteriaDraft(agreement, language),
    prices: pricesDraft(agreement, language),
    quotas: quotasDraft(agreement.key, bodies, language),
    unitCostClause: unitCostClauseOf(agreement) ?? undefined,
    order: agreement.tieBreak.length > 0 ? 'tieByList' : 'tieByCode',
    tieBreak: order,
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

/** The fields of an agreement that the draft gives. */
export const termsOfDraft =
  (agreement: Agreement) =>
  (draft: TermsDraft, texts: DraftTexts): Readonly<Record<string, unknown>> => {
    const {
      hourlyTariff,
      unitCostClause,
      keyDecision,
      gap,
      annualWeeks,
      commonTime,
      travel,
      vatTerms,
    } = inputOf(termsFields, draft, texts)
    return {
      key: typedKey(draft.key, draft, agreement, texts),
      hourlyTariff,
      unitCostClause: fixesUnitCost(agreement.legalForm) ? unitCostClause : undefined,
      keyDecision,
      gap: leavesGap(draft.key) ? gap : undefined,
      annualWeeks,
      commonTime,
      travel,
      vatTerms,
      tieBreak: draft.order === 'tieByList' ? draft.tieBreak : [],
    }
  }
