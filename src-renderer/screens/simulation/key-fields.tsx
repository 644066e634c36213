import type { Agreement } from '#shared/domain/agreements/agreement'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { KEY_NAMES } from '#shared/domain/keys/key-name'
import type { OutsideBody } from '#shared/domain/simulation/outside-key'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { KeyLines } from '../../settlement/keys/key-lines'
import { QuotaSum } from '../../settlement/quotas/quota-sum'
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
  const { draft } = line
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
  const typed =
    draft.key === 'quotas' ? 'fixedQuotas' : KEY_NAMES.find((name) => name === draft.key)
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
      {typed !== undefined && (
        <KeyLines
          name={typed}
          form={line}
          agreement={agreement}
          year={year}
          terms={agreement}
          asks={asked.length > 0}
        />
      )}
      {typed === 'fixedQuotas' && <QuotaSum quotas={draft.quotas} />}
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
