import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { useLanguage } from '../../../client/use-language'
import { FormSection } from '../../../forms/form-section'
import { PercentField } from '../../../forms/percent-field'
import { useBodyWords } from '../use-body-words'
import { EditLine } from './edit-line'
import classes from './edit.module.css'
import { QUOTA_PLACES, quotasBy, type QuotaDraft } from './terms-draft'
import type { TermsFormState } from './use-terms-form'

interface QuotasSectionProps {
  readonly form: TermsFormState
  readonly agreement: Agreement
}

/** A quota a beneficiary, and their sum as one types. */
export function QuotasSection({ form, agreement }: QuotasSectionProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const bodies = useBodyWords()
  const { draft, change, field } = form
  const edit = (make: (quotas: readonly QuotaDraft[]) => readonly QuotaDraft[]): void =>
    change(({ quotas }) => ({ quotas: make(quotas) }))
  const share = (weights: readonly number[]): void =>
    edit((quotas) => quotasBy(quotas, weights, language))
  return (
    <FormSection title={t('agreements.field.quotas')} error={field('key.quotas').error}>
      <p className={classes.help}>{t('agreements.help.quotas')}</p>
      <div className={classes.add}>
        <Button variant="default" size="xs" onClick={() => share(draft.quotas.map(() => 1))}>
          {t('agreements.equalParts')}
        </Button>
        <Button
          variant="default"
          size="xs"
          onClick={() => share(agreement.beneficiaries.map(({ weeklyMinutes }) => weeklyMinutes))}
        >
          {t('agreements.byHours')}
        </Button>
      </div>
      {draft.quotas.map(({ collectivityId, percent: typed }, place) => {
        const name = bodies.name(collectivityId)
        const at = field('key.quotas.millionths', `key.quotas.${place}.millionths`)
        return (
          <EditLine key={collectivityId} name={name} error={at.error}>
            {(errorId) => (
              <PercentField
                errorId={errorId}
                at={{ ...at, label: `${at.label}, ${name}` }}
                value={typed}
                onChange={(next) =>
                  edit((quotas) =>
                    quotas.map((each, index) =>
                      index === place ? { ...each, percent: next } : each,
                    ),
                  )
                }
                places={QUOTA_PLACES}
                bare
              />
            )}
          </EditLine>
        )
      })}
    </FormSection>
  )
}
