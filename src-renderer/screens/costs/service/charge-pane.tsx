import { useMemo } from 'react'
import type { ServiceCharge } from '#shared/domain/costs/service-charge'
import { yearPeriod } from '#shared/kernel/period'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { Field } from '../../../forms/fields/field'
import { FieldLines } from '../../../forms/fields/field-lines'
import { Fields } from '../../../forms/fields/fields'
import { useFieldsForm } from '../../../forms/fields/use-fields-form'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { RemoveLine } from '../../../forms/remove-line'
import { chargeFields } from './charge-fields'
import { Columns } from '../../../ui/columns'
import classes from './service.module.css'

interface ChargePaneProps {
  /** `null`: one to add. */
  readonly kept: ServiceCharge | null
  readonly agreementId: string
  readonly year: number
  readonly onClose: () => void
}

/** One charge of a service: what it is, over which days, what was foreseen and what it came to. */
export function ChargePane({ kept, agreementId, year, onClose }: ChargePaneProps) {
  const { t } = useWording()
  const form = useFieldsForm({
    of: chargeFields,
    what: t('serviceCost.kicker.edit'),
    kept,
    also: { agreementId },
    // A forecast starts from the accounts of the year before.
    shown: useMemo(() => {
      const charge = kept ?? { period: yearPeriod(year), forecast: null }
      const baseYear = Number(charge.period.from.slice(0, 4)) - 1
      return { ...charge, forecast: charge.forecast ?? { baseYear } }
    }, [kept, year]),
    save: useCommand('saveServiceCharge', { notice: false }).run,
    onSaved: onClose,
  })
  const { kind, label } = form.draft
  return (
    <RecordPane
      kicker={t(kept === null ? 'serviceCost.kicker.create' : 'serviceCost.kicker.edit')}
      title={label === '' ? t(`serviceCost.kind.${kind}`) : label}
      form={form}
      kept={kept}
      onClose={onClose}
      removal={{ command: 'removeServiceCharge', label: t('common.deleteLine') }}
    >
      <FormSection title={t('serviceCost.section.what')}>
        <Field
          form={form}
          name="kind"
          help={kind === 'grant' ? t('serviceCost.help.grant') : undefined}
        />
        <Field form={form} name="label" />
        <Field form={form} name="justification" required={kind === 'other' || kind === 'support'} />
        <Fields form={form} names={[['period.from', 'period.to']]} />
      </FormSection>
      <FormSection
        title={t('serviceCost.section.forecast')}
        error={form.field('forecast.adjustments').error}
      >
        <Fields form={form} names={[['forecast.baseYear', 'forecast.base']]} />
        <FieldLines form={form} name="forecast.adjustments" add={t('serviceCost.addAdjustment')}>
          {(line, place, remove) => (
            <Columns
              of="minmax(0, 1fr) 116px 28px"
              gap="sm"
              align="start"
              role="group"
              aria-label={t('serviceCost.adjustment', { number: place + 1 })}
            >
              <Fields form={line} names={['reason', 'amount']} />
              <RemoveLine
                className={classes.remove}
                label={t('serviceCost.removeAdjustment', { number: place + 1 })}
                onRemove={remove}
              />
            </Columns>
          )}
        </FieldLines>
      </FormSection>
      <FormSection title={t('serviceCost.column.actual')}>
        <Field form={form} name="actual" />
      </FormSection>
    </RecordPane>
  )
}
