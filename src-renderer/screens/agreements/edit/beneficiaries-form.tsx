import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { minutes } from '#shared/kernel/minutes'
import { useFormat } from '../../../client/use-format'
import { useLanguage } from '../../../client/use-language'
import { DurationField } from '../../../forms/duration-field'
import { EditLine } from '../../../forms/edit-line'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { useBodyWords } from '../use-body-words'
import { AddBodies } from './add-bodies'
import {
  beneficiariesDraft,
  beneficiariesFields,
  weekTotal,
  type BeneficiaryDraft,
} from './beneficiaries-draft'
import type { TermsFormProps } from './section-form-props'
import { useSectionForm } from './use-section-form'

/** Changes who benefits, and for how many hours a week. */
export function BeneficiariesForm({ agreement: whole, stage, onClose }: TermsFormProps) {
  const { t } = useTranslation()
  const { agreement } = stage
  const format = useFormat()
  const language = useLanguage()
  const bodies = useBodyWords()
  const form = useSectionForm({
    section: 'beneficiaries',
    agreement: whole,
    stage,
    toDraft: useMemo(() => beneficiariesDraft(language), [language]),
    toFields: beneficiariesFields(agreement),
    labels: useMemo(
      () => ({
        beneficiaries: t('words.beneficiaries'),
        'beneficiaries.weeklyMinutes': t('words.weeklyHours'),
      }),
      [t],
    ),
    onSaved: onClose,
  })
  const { draft, change, field } = form
  const edit = (make: (list: readonly BeneficiaryDraft[]) => readonly BeneficiaryDraft[]): void =>
    change(({ beneficiaries }) => ({ beneficiaries: make(beneficiaries) }))
  return (
    <RecordPane
      kicker={stage.amendment?.reference ?? agreement.title}
      title={t('agreements.edit.beneficiaries')}
      context={t('common.perWeek', { hours: weekTotal(draft) })}
      form={form}
      onClose={onClose}
    >
      <FormSection
        title={bodies.count(draft.beneficiaries.map(({ collectivityId }) => collectivityId))}
        aside={t('words.weeklyHours')}
        error={field('beneficiaries').error}
      >
        {draft.beneficiaries.map(({ collectivityId, week }, place) => {
          const name = bodies.name(collectivityId)
          const at = field('beneficiaries.weeklyMinutes', `beneficiaries.${place}.weeklyMinutes`)
          return (
            <EditLine
              key={collectivityId}
              name={name}
              error={at.error}
              onRemove={() => edit((list) => list.filter((_, index) => index !== place))}
            >
              {(errorId) => (
                <DurationField
                  errorId={errorId}
                  at={{ ...at, label: `${at.label}, ${name}` }}
                  value={week}
                  onChange={(next) =>
                    edit((list) =>
                      list.map((each, index) => (index === place ? { ...each, week: next } : each)),
                    )
                  }
                  bare
                />
              )}
            </EditLine>
          )
        })}
        <AddBodies
          lenderId={agreement.lenderId}
          taken={draft.beneficiaries.map(({ collectivityId }) => collectivityId)}
          onAdd={(ids) =>
            edit((list) => [
              ...list,
              ...ids.map((collectivityId) => ({
                collectivityId,
                week: format.minutes(minutes(0)),
              })),
            ])
          }
        />
      </FormSection>
    </RecordPane>
  )
}
