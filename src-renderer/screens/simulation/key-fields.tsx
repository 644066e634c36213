import { traitsOf } from '#shared/domain/keys/key-kinds'
import { useTranslation } from 'react-i18next'
import { AmountField } from '../../forms/amount-field'
import { ChoiceField } from '../../forms/choice-field'
import { CriteriaSection } from '../../settlement/criteria/criteria-section'
import { PricesSection } from '../../settlement/prices/prices-section'
import { QuotaSum } from '../../settlement/quotas/quota-sum'
import { QuotasSection } from '../../settlement/quotas/quotas-section'
import { KEY_CHOICES, type KeyChoice } from './scenario-draft'
import type { FieldsProps } from './supposition-field'

/** Another key: one made of what is known, or criteria mixed as in an agreement; and another tariff. */
export function KeyFields({ agreement, draft, year, set, at }: FieldsProps) {
  const { t } = useTranslation()
  const { keptKey } = draft
  const kept: readonly { readonly value: KeyChoice; readonly label: string }[] =
    keptKey === null
      ? []
      : [
          {
            value: 'kept',
            label: t('simulation.keys.kept', { key: t(`common.key.${traitsOf(keptKey).name}`) }),
          },
        ]
  const tariff = draft.key === 'kept' ? keptKey?.kind === 'tariff' : draft.key.startsWith('tariff')
  const state = at('key')
  const missing = draft.key === 'population' && state.error !== undefined
  return (
    <>
      <ChoiceField<KeyChoice>
        at={missing ? { ...state, error: t('simulation.form.populationMissing') } : state}
        value={draft.key}
        onChange={(key) => set({ key })}
        choices={[
          ...kept,
          ...KEY_CHOICES.map((value) => ({ value, label: t(`simulation.keys.${value}`) })),
        ]}
      />
      {draft.key === 'criteria' && (
        <CriteriaSection
          drafts={draft.criteria}
          change={(make) => set(({ criteria }) => ({ criteria: make(criteria) }))}
          field={at}
          agreement={agreement}
          year={year}
        />
      )}
      {draft.key === 'quotas' && (
        <>
          <QuotasSection
            drafts={draft.quotas}
            change={(make) => set(({ quotas }) => ({ quotas: make(quotas) }))}
            field={at}
            agreement={agreement}
          />
          <QuotaSum quotas={draft.quotas} />
        </>
      )}
      {draft.key === 'prices' && (
        <PricesSection
          drafts={draft.prices}
          change={(make) => set(({ prices }) => ({ prices: make(prices) }))}
          field={at}
          agreement={agreement}
        />
      )}
      {tariff && (
        <AmountField
          at={at('hourlyTariff')}
          value={draft.tariff}
          onChange={(next) => set({ tariff: next })}
          help={t('simulation.form.tariffHelp')}
        />
      )}
    </>
  )
}
