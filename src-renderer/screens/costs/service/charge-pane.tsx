import { useTranslation } from 'react-i18next'
import type { ServiceCharge } from '#shared/domain/costs/service-charge'
import { CHARGE_KINDS } from '#shared/domain/costs/service-charge'
import { AmountField } from '../../../forms/amount-field'
import { ChoiceField } from '../../../forms/choice-field'
import { DayField } from '../../../forms/day-field'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { TextField } from '../../../forms/text-field'
import { ForecastSection } from './forecast-section'
import classes from './service.module.css'
import { useChargeForm } from './use-charge-form'

interface ChargePaneProps {
  /** `null`: one to add. */
  readonly kept: ServiceCharge | null
  readonly agreementId: string
  readonly year: number
  readonly onClose: () => void
}

/** One charge of a service: what it is, over which days, what was foreseen and what it came to. */
export function ChargePane({ kept, agreementId, year, onClose }: ChargePaneProps) {
  const { t } = useTranslation()
  const form = useChargeForm(kept, agreementId, year, onClose)
  const { draft, change, field } = form
  const to = field('period.to')
  return (
    <RecordPane
      kicker={t(kept === null ? 'serviceCost.kicker.create' : 'serviceCost.kicker.edit')}
      title={draft.label === '' ? t(`serviceCost.kind.${draft.kind}`) : draft.label}
      form={form}
      isNew={kept === null}
      onClose={onClose}
      removal={
        kept !== null && {
          command: 'removeServiceCharge',
          id: kept.id,
          label: t('common.deleteLine'),
        }
      }
    >
      <FormSection title={t('serviceCost.section.what')}>
        <ChoiceField
          at={field('kind')}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          choices={CHARGE_KINDS.map((kind) => ({
            value: kind,
            label: t(`serviceCost.kind.${kind}`),
          }))}
          help={draft.kind === 'grant' ? t('serviceCost.help.grant') : undefined}
          required
        />
        <TextField
          at={field('label')}
          value={draft.label}
          onChange={(label) => change({ label })}
          maxLength={160}
          required
        />
        <TextField
          at={field('justification')}
          value={draft.justification}
          onChange={(justification) => change({ justification })}
          help={t('serviceCost.help.justification')}
          maxLength={300}
          required={draft.kind === 'other' || draft.kind === 'support'}
        />
        <div className={classes.pair}>
          <DayField
            at={field('period.from')}
            value={draft.from}
            onChange={(from) => change({ from })}
            required
          />
          <DayField
            at={{ ...to, error: to.error ?? field('period', 'period').error }}
            value={draft.to}
            onChange={(next) => change({ to: next })}
            required
          />
        </div>
      </FormSection>
      <ForecastSection form={form} />
      <FormSection title={t('serviceCost.column.actual')}>
        <AmountField
          at={field('actual')}
          value={draft.actual}
          onChange={(actual) => change({ actual })}
          help={t('serviceCost.help.actual')}
        />
      </FormSection>
    </RecordPane>
  )
}
