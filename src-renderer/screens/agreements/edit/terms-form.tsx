import { useTranslation } from 'react-i18next'
import { AmountField } from '../../../forms/amount-field'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { KEY_NAMES } from '#shared/domain/keys/key-name'
import { TRAVEL_POLICIES } from '#shared/domain/agreements/travel-policy'
import { TextField } from '../../../forms/text-field'
import { CriteriaSection } from '../../../settlement/criteria/criteria-section'
import { useAgreementYears } from '../detail/use-agreement-years'
import { PricesSection } from '../../../settlement/prices/prices-section'
import { QuotaSum } from '../../../settlement/quotas/quota-sum'
import { QuotasSection } from '../../../settlement/quotas/quotas-section'
import { GapSection } from './gap-section'
import { RadioChoices } from '../../../forms/radio-choices'
import type { TermsFormProps } from './section-form-props'
import { asksCommonTime, leavesGap } from './terms-draft'
import { TieSection } from './tie-section'
import { useTermsForm } from './use-terms-form'

/** Changes the key, the tariff, how weeks and common time count, and who gets a spare cent. */
export function TermsForm({ agreement, stage, onClose }: TermsFormProps) {
  const { t } = useTranslation()
  const form = useTermsForm({ agreement, stage, onClose })
  const { draft, change, field } = form
  const { current: year } = useAgreementYears(stage.agreement)
  return (
    <RecordPane
      kicker={stage.amendment?.reference ?? agreement.title}
      title={t('agreements.edit.terms')}
      {...(draft.key === 'fixedQuotas' ? { context: <QuotaSum quotas={draft.quotas} /> } : {})}
      form={form}
      onClose={onClose}
    >
      <FormSection title={t('agreements.field.key')}>
        <RadioChoices
          label={t('agreements.field.key')}
          value={draft.key}
          onChange={(key) => change({ key })}
          choices={KEY_NAMES.map((value) => ({ value, label: t(`agreements.keys.${value}`) }))}
        />
        <AmountField
          at={field('hourlyTariff')}
          value={draft.tariff}
          onChange={(tariff) => change({ tariff })}
          help={t('agreements.help.tariff')}
        />
        <TextField
          at={field('keyDecision')}
          value={draft.decision}
          onChange={(decision) => change({ decision })}
          help={t('criteria.decisionHelp')}
          maxLength={300}
        />
      </FormSection>
      {draft.key === 'criteria' && (
        <CriteriaSection
          drafts={draft.criteria}
          change={(make) => change((before) => ({ criteria: make(before.criteria) }))}
          field={field}
          agreement={stage.agreement}
          year={year}
        />
      )}
      {draft.key === 'prices' && (
        <PricesSection
          drafts={draft.prices}
          change={(make) => change((before) => ({ prices: make(before.prices) }))}
          field={field}
          agreement={stage.agreement}
        />
      )}
      {leavesGap(draft.key) && <GapSection form={form} />}
      {draft.key === 'fixedQuotas' && (
        <QuotasSection
          drafts={draft.quotas}
          change={(make) => change((before) => ({ quotas: make(before.quotas) }))}
          field={field}
          agreement={stage.agreement}
        />
      )}
      <FormSection title={t('agreements.field.annualWeeks')}>
        <RadioChoices
          label={t('agreements.field.annualWeeks')}
          value={draft.annualWeeks}
          onChange={(annualWeeks) => change({ annualWeeks })}
          choices={(['paid', 'worked'] as const).map((value) => ({
            value,
            label: t(`agreements.terms.${value}`),
          }))}
        />
      </FormSection>
      {asksCommonTime(draft) && (
        <FormSection title={t('common.commonTime')}>
          <RadioChoices
            label={t('common.commonTime')}
            value={draft.commonTime}
            onChange={(commonTime) => change({ commonTime })}
            choices={(['proRata', 'lender'] as const).map((value) => ({
              value,
              label: t(`agreements.terms.${value}`),
            }))}
          />
        </FormSection>
      )}
      <FormSection title={t('serviceCost.kind.travel')}>
        <RadioChoices
          label={t('serviceCost.kind.travel')}
          value={draft.travel}
          onChange={(travel) => change({ travel })}
          choices={TRAVEL_POLICIES.map((value) => ({ value, label: t(`travel.policy.${value}`) }))}
        />
      </FormSection>
      <TieSection form={form} />
    </RecordPane>
  )
}
