import { shareOfWeek } from '#shared/domain/agents/share-of-week'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { FieldLines } from '../../forms/fields/field-lines'
import type { FormPart } from '../../forms/fields/form-part'
import { FormSection } from '../../forms/form-section'
import { LONGEST_WEEK } from '../../forms/longest-week'
import { RemoveLine } from '../../forms/remove-line'
import { workShareText } from '../../forms/work-share-text'
import type { agentFields } from './agent-fields'
import classes from './agents.module.css'
import { closedBefore } from './closed-before'
import looks from '../../ui/looks.module.css'

/** The part of a full-time week of a typed duration, or nothing where none can be proposed. */
function shareOf(week: string): number | null {
  const duration = parseDuration(week, LONGEST_WEEK)
  return duration.ok ? shareOfWeek(duration.value.minutes) : null
}

/** How long the agent works a week, over dated periods. */
export function WorkSection({ form }: { readonly form: FormPart<typeof agentFields.fields> }) {
  const { t, language } = useWording()
  const { workPeriods } = form.draft
  return (
    <FormSection title={t('agents.field.workPeriods')} error={form.field('workPeriods').error}>
      {workPeriods.length === 0 && <p className={looks.note}>{t('agents.noPeriod')}</p>}
      <FieldLines form={form} name="workPeriods" add={t('agents.addPeriod')}>
        {(line, place, remove) => (
          <div
            className={classes.period}
            role="group"
            aria-label={t('agents.period', { number: place + 1 })}
          >
            <Field
              form={line}
              name="period.from"
              onLeave={() =>
                form.change((draft) => ({
                  workPeriods: closedBefore(draft.workPeriods, place, language),
                }))
              }
            />
            <Field form={line} name="period.to" />
            <RemoveLine
              className={classes.remove}
              label={t('agents.removePeriod', { from: line.draft.period.from })}
              onRemove={remove}
            />
            <Field
              form={line}
              name="weeklyMinutes"
              onLeave={() => {
                const share = shareOf(line.draft.weeklyMinutes)
                if (share !== null && line.draft.workShare.trim() === '')
                  line.change({ workShare: workShareText(share, language) })
              }}
            />
            <Field form={line} name="workShare" />
          </div>
        )}
      </FieldLines>
      {workPeriods.length > 0 && <p className={looks.note}>{t('agents.addPeriodHelp')}</p>}
    </FormSection>
  )
}
