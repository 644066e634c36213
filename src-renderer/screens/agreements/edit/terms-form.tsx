import { useMemo } from 'react'
import { fixesUnitCost } from '#shared/domain/agreements/fixes-unit-cost'
import { tieOrder } from '#shared/domain/keys/tie-order'
import { useWording } from '../../../ui/use-wording'
import { useRegistry } from '../../../client/use-registry'
import { Field } from '../../../forms/fields/field'
import { Fields } from '../../../forms/fields/fields'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { KeyLines } from '../../../settlement/keys/key-lines'
import { QuotaSum } from '../../../settlement/quotas/quota-sum'
import { useAgreementYears } from '../detail/use-agreement-years'
import { RankList } from './rank-list'
import type { TermsFormProps } from './section-form-props'
import { asksCommonTime, knownTerms, leavesGap, termsFields, termsOfDraft } from './terms-fields'
import { useAskedKey } from './use-asked-key'
import { useSectionForm } from './use-section-form'
import looks from '../../../ui/looks.module.css'

/** Changes the key, the tariff, how weeks and common time count, and who gets a spare cent. */
export function TermsForm(props: TermsFormProps) {
  const { stage } = props
  const { t, language } = useWording()
  const { collectivities } = useRegistry()
  const { current: year } = useAgreementYears(stage.agreement)
  const known = useMemo(() => {
    const shown = stage.agreement
    const ids = new Set(shown.beneficiaries.map(({ collectivityId }) => collectivityId))
    const bodies = collectivities.filter(({ id }) => ids.has(id))
    return knownTerms(shown, tieOrder(shown, bodies), language)
  }, [stage, collectivities, language])
  const { form, pane } = useSectionForm({
    ...props,
    section: 'terms',
    of: termsFields,
    known,
    toFields: termsOfDraft(stage.agreement),
  })
  useAskedKey((key) => form.change({ key }))
  const { draft } = form
  return (
    <RecordPane
      {...pane}
      {...(draft.key === 'fixedQuotas' ? { context: <QuotaSum quotas={draft.quotas} /> } : {})}
    >
      <FormSection title={t('agreements.field.key')}>
        <Fields form={form} names={['key', 'hourlyTariff', 'keyDecision']} />
      </FormSection>
      {fixesUnitCost(stage.agreement.legalForm) && (
        <FormSection title={t('legalForms.unitCostClause.label')}>
          <p className={looks.note}>{t('legalForms.unitCostClause.help')}</p>
          <Field form={form} name="unitCostClause" />
        </FormSection>
      )}
      <KeyLines
        name={draft.key}
        form={form}
        agreement={stage.agreement}
        year={year}
        terms={draft}
      />
      {leavesGap(draft.key) && (
        <FormSection title={t('prices.field.gap')} error={form.field('gap').error}>
          <p className={looks.note}>{t('prices.help.gap')}</p>
          <Field form={form} name="gap" />
        </FormSection>
      )}
      <FormSection title={t('agreements.field.annualWeeks')}>
        <Field form={form} name="annualWeeks" />
      </FormSection>
      {asksCommonTime(draft) && (
        <FormSection title={t('common.commonTime')}>
          <Field form={form} name="commonTime" />
        </FormSection>
      )}
      <FormSection title={t('serviceCost.kind.travel')}>
        <Field form={form} name="travel" />
      </FormSection>
      <FormSection title={t('vat.label')} error={form.field('vatTerms').error}>
        <Fields form={form} names={['vatTerms.regime']} />
        {draft.vatTerms.regime === 'taxed' && <Fields form={form} names={['vatTerms.rate']} />}
        {draft.vatTerms.regime !== '' && <Fields form={form} names={['vatTerms.ground']} />}
      </FormSection>
      <FormSection title={t('agreements.field.tieBreak')} error={form.field('tieBreak').error}>
        <Field form={form} name="order" />
        {draft.order === 'tieByList' && (
          <>
            <p className={looks.note}>{t('agreements.help.order')}</p>
            <RankList order={draft.tieBreak} onChange={(tieBreak) => form.change({ tieBreak })} />
          </>
        )}
      </FormSection>
    </RecordPane>
  )
}
