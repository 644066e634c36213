import { restrictToBodies } from '#shared/domain/agreements/restrict-to-bodies'
import type { ListedWeek } from '#shared/domain/lists/contracted-list'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { minutes, sumMinutes } from '#shared/kernel/minutes'
import { useWording } from '../../../ui/use-wording'
import { FieldLines } from '../../../forms/fields/field-lines'
import { inputOf } from '../../../forms/fields/input-of'
import { FormSection } from '../../../forms/form-section'
import { LONGEST_WEEK } from '../../../forms/longest-week'
import { RecordPane } from '../../../forms/record-pane'
import { useBodyWords } from '../use-body-words'
import { AddBodies } from './add-bodies'
import { ContractedList } from './contracted-list'
import { PartyLine } from './party-line'
import { beneficiariesFields } from './parties-fields'
import type { TermsFormProps } from './section-form-props'
import { useSectionForm } from './use-section-form'

interface TypedWeek {
  readonly collectivityId: string
  readonly weeklyMinutes: string
}

/** The weeks typed so far; what can't be read counts for nothing yet. */
const weeksOf = (typed: readonly TypedWeek[]): readonly ListedWeek[] =>
  typed.map(({ collectivityId, weeklyMinutes }) => {
    const duration = parseDuration(weeklyMinutes, LONGEST_WEEK)
    return { id: collectivityId, weeklyMinutes: duration.ok ? duration.value.minutes : minutes(0) }
  })

/** Changes who benefits, and for how many hours a week. */
export function BeneficiariesForm(props: TermsFormProps) {
  const { t, format } = useWording()
  const { agreement } = props.stage
  const bodies = useBodyWords()
  const { form, pane } = useSectionForm({
    ...props,
    section: 'beneficiaries',
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
  })
  const { beneficiaries } = form.draft
  const taken = beneficiaries.map(({ collectivityId }) => collectivityId)
  const take = (listed: readonly ListedWeek[]): void =>
    form.change((draft) => {
      const weeks = new Map(
        listed.map((week) => [week.id, format.minutes(week.weeklyMinutes)] as const),
      )
      const kept = draft.beneficiaries.map((line) => ({
        ...line,
        weeklyMinutes: weeks.get(line.collectivityId) ?? line.weeklyMinutes,
      }))
      const known = new Set(kept.map(({ collectivityId }) => collectivityId))
      const added = [...weeks]
        .filter(([id]) => !known.has(id))
        .map(([collectivityId, weeklyMinutes]) => ({ collectivityId, weeklyMinutes }))
      return { beneficiaries: [...kept, ...added] }
    })
  return (
    <RecordPane
      {...pane}
      context={t('common.perWeek', {
        hours: sumMinutes(weeksOf(beneficiaries).map(({ weeklyMinutes }) => weeklyMinutes)),
      })}
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
        <ContractedList
          lenderId={agreement.lenderId}
          weeks={weeksOf(beneficiaries)}
          onTake={take}
        />
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
