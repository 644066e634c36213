import type { Agent } from '#shared/domain/agents/agent'
import { Field } from '../../forms/fields/field'
import { FieldLines } from '../../forms/fields/field-lines'
import type { FormPart } from '../../forms/fields/form-part'
import { RemoveLine } from '../../forms/remove-line'
import { useWording } from '../../ui/use-wording'
import type { agentFields } from './agent-fields'
import classes from './agents.module.css'
import looks from '../../ui/looks.module.css'

interface EarlierGradesProps {
  readonly form: FormPart<typeof agentFields.fields>
  /** `null`: an agent to create. */
  readonly kept: Agent | null
}

const postOf = ({ category, grade, status, employerId }: Agent) => ({
  category,
  grade,
  status,
  employerId,
})

/**
 * What an agent was before, each until a day. Where the grade, status or employer is changed, it is said that this holds for every
 * day, and what is kept is proposed as what was before.
 */
export function EarlierGrades({ form, kept }: EarlierGradesProps) {
  const { t } = useWording()
  const { category, grade, status, employerId, earlierGrades } = form.draft
  const isChanged =
    kept !== null &&
    (category !== kept.category ||
      grade.trim() !== kept.grade ||
      status !== kept.status ||
      employerId !== kept.employerId)
  const known = kept?.earlierGrades?.length ?? 0
  return (
    <>
      {isChanged && earlierGrades.length <= known && (
        <p className={looks.note}>{t('agents.gradeChanged')}</p>
      )}
      <FieldLines
        form={form}
        name="earlierGrades"
        add={t('agents.addEarlierGrade')}
        {...(kept === null ? {} : { typed: postOf(kept) })}
      >
        {(line, place, remove) => (
          <fieldset className={classes.earlier}>
            <legend className={looks.strong}>
              {t('agents.earlierGrade', { number: place + 1 })}
            </legend>
            <div className={classes.period}>
              <Field form={line} name="until" />
              <Field form={line} name="category" />
              <RemoveLine
                className={classes.remove}
                label={t('agents.removeEarlierGrade', { grade: line.draft.grade })}
                onRemove={remove}
              />
              <div className={classes.whole}>
                <Field form={line} name="grade" />
              </div>
              <div className={classes.whole}>
                <Field form={line} name="status" />
              </div>
              <div className={classes.whole}>
                <Field form={line} name="employerId" />
              </div>
            </div>
          </fieldset>
        )}
      </FieldLines>
    </>
  )
}
