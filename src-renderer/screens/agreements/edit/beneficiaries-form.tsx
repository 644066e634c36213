import { useTranslation } from 'react-i18next'
import { restrictToBodies } from '#shared/domain/agreements/restrict-to-bodies'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { minutes, sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { useFormat } from '../../../client/use-format'
import { FieldLines } from '../../../forms/fields/field-lines'
import { inputOf } from '../../../forms/fields/input-of'
import { FormSection } from '../../../forms/form-section'
import { LONGEST_WEEK } from '../../../forms/longest-week'
import { RecordPane } from '../../../forms/record-pane'
import { useBodyWords } from '../use-body-words'
import { AddBodies } from './add-bodies'
import { PartyLine } from './party-line'
import { beneficiariesFields } from './parties-fields'
import type { TermsFormProps } from './section-form-props'
import { useSectionForm } from './use-section-form'

/** The weeks typed so far, together; what can't be read counts for nothing yet. */
const weekTotal = (weeks: readonly { readonly weeklyMinutes: string }[]): Minutes =>
  sumMinutes(
    weeks.flatMap(({ weeklyMinutes }) => {
      const duration = parseDuration(weeklyMinutes, LONGEST_WEEK)
      return duration.ok ? [duration.value.minutes] : []
    }),
  )

/** Changes who benefits, and for how many hours a week. */
export function BeneficiariesForm({ agreement: whole, stage, onClose }: TermsFormProps) {
  const { t } = useTranslation()
  const { agreement } = stage
  const format = useFormat()
  const bodies = useBodyWords()
  const form = useSectionForm({
    section: 'beneficiaries',
    agreement: whole,
    stage,
    of: beneficiariesFields,
    known: agreement,
    // A body that leaves takes its fixed quota, its limits, its prices and its rank with it; its instalments stay.
    toFields: (draft, texts) => {
      const stays = new Set(draft.beneficiaries.map(({ collectivityId }) => collectivityId))
      return {
        ...inputOf(beneficiariesFields, draft, texts),
        ...restrictToBodies(agreement, (id) => stays.has(id)),
      }
    },
    onSaved: onClose,
  })
  const { beneficiaries } = form.draft
  const taken = beneficiaries.map(({ collectivityId }) => collectivityId)
  return (
    <RecordPane
      kicker={stage.amendment?.reference ?? agreement.title}
      title={t('agreements.edit.beneficiaries')}
      context={t('common.perWeek', { hours: weekTotal(beneficiaries) })}
      form={form}
      onClose={onClose}
    >
      <FormSection
        title={bodies.count(taken)}
        aside={t('words.weeklyHours')}
        error={form.field('beneficiaries').error}
      >
        <FieldLines form={form} name="beneficiaries">
          {(line, _place, remove) => (
            <PartyLine
              line={line}
              name="weeklyMinutes"
              party={bodies.name(line.draft.collectivityId)}
              onRemove={remove}
            />
          )}
        </FieldLines>
        <AddBodies
          lenderId={agreement.lenderId}
          taken={taken}
          onAdd={(ids) =>
            form.change((draft) => ({
              beneficiaries: [
                ...draft.beneficiaries,
                ...ids.map((collectivityId) => ({
                  collectivityId,
                  weeklyMinutes: format.minutes(minutes(0)),
                })),
              ],
            }))
          }
        />
      </FormSection>
    </RecordPane>
  )
}
