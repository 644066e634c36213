import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LEGAL_FORMS } from '#shared/domain/agreements/legal-form'
import { ChoiceField } from '../../../forms/choice-field'
import { FormSection } from '../../../forms/form-section'
import { TextField } from '../../../forms/text-field'
import type { RecordForm } from '../../../forms/use-record-form'
import classes from './edit.module.css'
import type { IdentityDraft } from './identity-draft'
import { RadioChoices } from '../../../forms/radio-choices'

/** The paths of what the form and the regime say. */
export type RegimePath =
  | 'legalForm'
  | 'renewal'
  | 'renewal.months'
  | 'renewal.noticeMonths'
  | 'annexBudget'
  | 'exemption'

interface RegimeSectionsProps {
  readonly form: Pick<RecordForm<IdentityDraft, RegimePath>, 'draft' | 'change' | 'field'>
}

const RENEWALS = ['', 'none', 'tacit', 'express'] as const

/** Legal form, taxes and budget, renewal and notice. */
export function RegimeSections({ form: { draft, change, field } }: RegimeSectionsProps) {
  const { t } = useTranslation()
  return (
    <>
      <FormSection title={t('legalForms.regime')}>
        <ChoiceField
          at={field('legalForm')}
          value={draft.legalForm}
          onChange={(legalForm) => change({ legalForm })}
          choices={LEGAL_FORMS.map((value) => ({ value, label: t(`legalForms.name.${value}`) }))}
        />
        <Checkbox
          label={t('legalForms.vat')}
          checked={draft.vat}
          onChange={(event) => change({ vat: event.currentTarget.checked })}
        />
        <TextField
          at={field('annexBudget')}
          value={draft.annexBudget}
          onChange={(annexBudget) => change({ annexBudget })}
          help={t('legalForms.annexBudgetHelp')}
          maxLength={300}
        />
        <TextField
          at={field('exemption')}
          value={draft.exemption}
          onChange={(exemption) => change({ exemption })}
          help={t('legalForms.exemptionHelp')}
          maxLength={160}
        />
      </FormSection>
      <FormSection title={t('legalForms.renewal.title')} error={field('renewal').error}>
        <RadioChoices
          label={t('legalForms.renewal.kind')}
          value={draft.renewal}
          onChange={(renewal) => change({ renewal })}
          choices={RENEWALS.map((value) => ({
            value,
            label: t(`legalForms.renewal.${value === '' ? 'unknown' : value}`),
          }))}
        />
        {draft.renewal !== '' && (
          <div className={classes.pair}>
            {draft.renewal !== 'none' && (
              <TextField
                at={field('renewal.months')}
                value={draft.renewalMonths}
                onChange={(renewalMonths) => change({ renewalMonths })}
                maxLength={3}
                figures
                required
              />
            )}
            <TextField
              at={field('renewal.noticeMonths')}
              value={draft.noticeMonths}
              onChange={(noticeMonths) => change({ noticeMonths })}
              maxLength={2}
              figures
            />
          </div>
        )}
      </FormSection>
    </>
  )
}
