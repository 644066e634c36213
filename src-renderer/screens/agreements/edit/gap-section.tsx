import { useTranslation } from 'react-i18next'
import { FormSection } from '../../../forms/form-section'
import classes from './edit.module.css'
import { RadioChoices } from '../../../forms/radio-choices'
import type { TermsFormState } from './use-terms-form'

/** Who bears what prices leave below the real cost, or bring in above it. */
export function GapSection({ form }: { readonly form: TermsFormState }) {
  const { t } = useTranslation()
  const { draft, change, field } = form
  return (
    <FormSection title={t('prices.field.gap')} error={field('gap').error}>
      <p className={classes.help}>{t('prices.help.gap')}</p>
      <RadioChoices
        label={t('prices.field.gap')}
        value={draft.gap}
        onChange={(gap) => change({ gap })}
        choices={(['lender', 'beneficiaries'] as const).map((value) => ({
          value,
          label: t(`prices.gap.${value}`),
        }))}
      />
    </FormSection>
  )
}
