import { useId } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { useWording } from '../../../ui/use-wording'
import { FieldError } from '../../../forms/field-error'
import { Field } from '../../../forms/fields/field'
import type { FormPart, LineOf } from '../../../forms/fields/form-part'
import { RemoveLine } from '../../../forms/remove-line'
import { useBodyWords } from '../use-body-words'
import classes from './edit.module.css'
import type { limitsFields } from './limits-fields'
import looks from '../../../ui/looks.module.css'

interface LimitLineProps {
  readonly line: FormPart<LineOf<typeof limitsFields.fields, 'limits'>>
  readonly number: number
  readonly agreement: Agreement
  readonly onRemove: () => void
}

/** What bounds an amount, for whom, how much, and why. */
export function LimitLine({ line, number, agreement, onRemove }: LimitLineProps) {
  const { t } = useWording()
  const bodies = useBodyWords()
  const { kind, collectivityId } = line.draft
  const parties = agreement.beneficiaries.map((each) => each.collectivityId)
  const known = [...new Set([...parties, collectivityId])].filter((id) => id !== '')
  const exempt = kind === 'exempt'
  const [kindId, amountId] = [useId(), useId()]
  return (
    <div role="group" aria-label={t('prices.limit.group', { number })} className={classes.limit}>
      <Field form={line} name="kind" errorId={kindId} />
      {exempt ? <span /> : <Field form={line} name="amount" errorId={amountId} />}
      <FieldError id={kindId} error={line.field('kind').error} />
      {!exempt && <FieldError id={amountId} error={line.field('amount').error} />}
      <div className={looks.wide}>
        <Field
          form={line}
          name="collectivityId"
          choices={known.map((value) => ({ value, label: bodies.name(value) }))}
        />
      </div>
      <div className={looks.wide}>
        <Field
          form={line}
          name="reason"
          help={t(exempt ? 'prices.limit.exemptHelp' : 'prices.limit.reasonHelp')}
          required={exempt}
        />
      </div>
      <RemoveLine
        className={classes.removeLimit}
        label={t('prices.limit.remove', { number })}
        onRemove={onRemove}
      />
    </div>
  )
}
