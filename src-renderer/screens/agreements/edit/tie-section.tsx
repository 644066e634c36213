import { useTranslation } from 'react-i18next'
import { FormSection } from '../../../forms/form-section'
import classes from './edit.module.css'
import { RadioChoices } from '../../../forms/radio-choices'
import { RankList } from './rank-list'
import type { TermsFormState } from './use-terms-form'

const CHOICES = ['byCode', 'byList'] as const

/** Who gets a spare cent at equal remainders. */
export function TieSection({ form }: { readonly form: TermsFormState }) {
  const { t } = useTranslation()
  const { draft, change, field } = form
  return (
    <FormSection title={t('agreements.field.tieBreak')} error={field('tieBreak').error}>
      <RadioChoices
        label={t('agreements.field.tieBreak')}
        value={draft.listed ? 'byList' : 'byCode'}
        onChange={(value) => change({ listed: value === 'byList' })}
        choices={CHOICES.map((value) => ({
          value,
          label: t(value === 'byCode' ? 'agreements.tieByCode' : 'agreements.tieByList'),
        }))}
      />
      {draft.listed && (
        <>
          <p className={classes.help}>{t('agreements.help.order')}</p>
          <RankList order={draft.order} onChange={(order) => change({ order })} />
        </>
      )}
    </FormSection>
  )
}
