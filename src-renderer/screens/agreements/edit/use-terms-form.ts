import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { tieOrder } from '#shared/domain/keys/tie-order'
import { useLanguage } from '../../../client/use-language'
import { useRegistry } from '../../../client/use-registry'
import type { RecordForm } from '../../../forms/use-record-form'
import type { PricesField } from '../../../settlement/prices/prices-field-name'
import { usePricesLabels } from '../../../settlement/prices/use-prices-labels'
import type { QuotasField } from '../../../settlement/quotas/quotas-section'
import type { TermsFormProps } from './section-form-props'
import { termsDraft, termsFields, type TermsDraft } from './terms-draft'
import { useAskedKey } from './use-asked-key'
import { useSectionForm } from './use-section-form'

/** The path of a term in the agreement, without its place in a list. */
type TermsPath =
  | 'key'
  | QuotasField
  | 'key.criteria'
  | 'key.criteria.weight'
  | 'key.criteria.measure'
  | 'key.criteria.measure.weights'
  | 'key.criteria.units'
  | PricesField
  | 'gap'
  | 'keyDecision'
  | 'hourlyTariff'
  | 'annualWeeks'
  | 'commonTime'
  | 'travel'
  | 'tieBreak'

/** The form of the terms. */
export type TermsFormState = RecordForm<TermsDraft, TermsPath>

/** The form that changes the terms of an agreement. */
export function useTermsForm({ agreement, stage, onClose }: TermsFormProps): TermsFormState {
  const { t } = useTranslation()
  const language = useLanguage()
  const { collectivities } = useRegistry()
  const prices = usePricesLabels()
  const order = useMemo(() => {
    const shown = stage.agreement
    const ids = new Set(shown.beneficiaries.map(({ collectivityId }) => collectivityId))
    return tieOrder(
      shown,
      collectivities.filter(({ id }) => ids.has(id)),
    )
  }, [stage, collectivities])
  const form = useSectionForm<TermsDraft, TermsPath>({
    section: 'terms',
    agreement,
    stage,
    toDraft: useMemo(() => termsDraft(language, order), [language, order]),
    toFields: termsFields(stage.agreement),
    labels: useMemo(
      () => ({
        key: t('agreements.field.key'),
        'key.quotas': t('agreements.field.quotas'),
        'key.quotas.millionths': t('words.quota'),
        'key.criteria': t('frame.navigation.criteria'),
        'key.criteria.weight': t('words.weight'),
        'key.criteria.measure': t('words.counted'),
        'key.criteria.measure.weights': t('criteria.unitWeight'),
        'key.criteria.units': t('criteria.unitWeight'),
        ...prices,
        gap: t('prices.field.gap'),
        keyDecision: t('criteria.decision'),
        hourlyTariff: t('words.hourlyTariff'),
        annualWeeks: t('agreements.field.annualWeeks'),
        commonTime: t('common.commonTime'),
        travel: t('serviceCost.kind.travel'),
        tieBreak: t('agreements.field.tieBreak'),
      }),
      [t, prices],
    ),
    onSaved: onClose,
  })
  useAskedKey((key) => form.change({ key }))
  return form
}
