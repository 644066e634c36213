import type { Agreement } from '#shared/domain/agreements/agreement'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import type { OutsideBody } from '#shared/domain/simulation/outside-key'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { CriteriaSection } from '../../settlement/criteria/criteria-section'
import { PricesSection } from '../../settlement/prices/prices-section'
import { QuotaSum } from '../../settlement/quotas/quota-sum'
import { QuotasSection } from '../../settlement/quotas/quotas-section'
import { OutsideSection } from './outside-section'
import { KEY_CHOICES, type SuppositionPart } from './scenario-fields'

interface KeyFieldsProps {
  readonly line: SuppositionPart
  readonly agreement: Agreement
  /** The year whose populations and criteria are looked at. */
  readonly year: number
  /** The bodies of which the key lacks a value. */
  readonly asked: readonly OutsideBody[]
}

/** Another key: one made of what is known, or criteria mixed as in an agreement; and another tariff. */
export function KeyFields({ line, agreement, year, asked }: KeyFieldsProps) {
  const { t } = useWording()
  const { draft, named } = line
  const { keptKey } = draft
  const kept =
    keptKey === null
      ? []
      : [
          {
            value: 'kept',
            label: t('simulation.keys.kept', { key: t(`keys.name.${traitsOf(keptKey).name}`) }),
          },
        ]
  return (
    <>
      <Field
        form={line}
        name="key"
        choices={[
          ...kept,
          ...KEY_CHOICES.map((value) => ({ value, label: t(`simulation.keys.${value}`) })),
        ]}
      />
      {draft.key === 'criteria' && (
        <CriteriaSection
          drafts={draft.criteria}
          change={(make) => line.change(({ criteria }) => ({ criteria: make(criteria) }))}
          field={named}
          agreement={agreement}
          year={year}
          asks={asked.length > 0}
        />
      )}
      {draft.key === 'quotas' && (
        <>
          <QuotasSection
            drafts={draft.quotas}
            change={(make) => line.change(({ quotas }) => ({ quotas: make(quotas) }))}
            field={named}
            agreement={agreement}
          />
          <QuotaSum quotas={draft.quotas} />
        </>
      )}
      {draft.key === 'prices' && (
        <PricesSection
          drafts={draft.prices}
          change={(make) => line.change(({ prices }) => ({ prices: make(prices) }))}
          field={named}
          agreement={agreement}
          terms={agreement}
        />
      )}
      <Field form={line} name="hourlyTariff" />
      {asked.length > 0 && (
        <OutsideSection
          key={asked.map(({ collectivityId }) => collectivityId).join(' ')}
          line={line}
          asked={asked}
        />
      )}
    </>
  )
}
