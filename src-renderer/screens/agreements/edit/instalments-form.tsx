import { everServed } from '#shared/domain/agreements/term-versions'
import { parseDay } from '#shared/kernel/parse-day'
import { useWording } from '../../../ui/use-wording'
import { Field } from '../../../forms/fields/field'
import { FieldLines } from '../../../forms/fields/field-lines'
import { Fields } from '../../../forms/fields/fields'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { RemoveLine } from '../../../forms/remove-line'
import { useBodyWords } from '../use-body-words'
import classes from './edit.module.css'
import { instalmentsFields } from './instalments-fields'
import type { SectionFormProps } from './section-form-props'
import { useSectionForm } from './use-section-form'

interface InstalmentsFormProps extends SectionFormProps {
  readonly year: number
}

/** Whether an instalment is shown with those of a year: its own, or a day that can't be read yet. */
function isOfYear({ calledOn }: { readonly calledOn: string }, year: number): boolean {
  const day = parseDay(calledOn)
  return day === null || day.startsWith(String(year))
}

/** Changes the instalments called in a year. */
export function InstalmentsForm(props: InstalmentsFormProps) {
  const { agreement, year } = props
  const { t } = useWording()
  const bodies = useBodyWords()
  const { form, pane } = useSectionForm({
    ...props,
    section: 'instalments',
    of: instalmentsFields,
    known: agreement,
  })
  const { instalments } = form.draft
  const served = everServed(agreement)
  const others = instalments.filter((each) => !isOfYear(each, year)).length
  const last = instalments.at(-1)
  return (
    <RecordPane
      {...pane}
      title={t('agreements.instalments.title', { year })}
      {...(others === 0 ? {} : { context: t('agreements.otherYears', { count: others }) })}
    >
      <FormSection title={t('agreements.edit.instalments')} error={form.field('instalments').error}>
        <FieldLines
          form={form}
          name="instalments"
          add={t('agreements.addInstalment')}
          disabled={served.length === 0}
          first={{ collectivityId: served[0] }}
          typed={last !== undefined && isOfYear(last, year) ? { calledOn: last.calledOn } : {}}
        >
          {(line, _place, remove) => {
            const { draft } = line
            const known = [...new Set([draft.collectivityId, ...served])]
            return (
              isOfYear(draft, year) && (
                <div
                  className={classes.instalment}
                  role="group"
                  aria-label={draft.reference || t('words.instalments')}
                >
                  <Field
                    form={line}
                    name="collectivityId"
                    choices={known.map((id) => ({ value: id, label: bodies.name(id) }))}
                    bare
                  />
                  <Fields form={line} names={['amount', 'reference', 'calledOn']} bare />
                  <RemoveLine
                    className={classes.removeInstalment}
                    label={t('agreements.removeInstalment', { reference: draft.reference })}
                    onRemove={remove}
                  />
                </div>
              )
            )
          }}
        </FieldLines>
      </FormSection>
    </RecordPane>
  )
}
