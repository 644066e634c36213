import { useId } from 'react'
import type { CostComponent } from '#shared/domain/costs/agent-cost'
import { useWording } from '../../ui/use-wording'
import { FieldError } from '../../forms/field-error'
import { Field } from '../../forms/fields/field'
import type { FormPart } from '../../forms/fields/form-part'
import type { costFields } from './cost-fields'
import classes from './costs.module.css'

interface ComponentFieldProps {
  readonly kind: CostComponent
  readonly form: FormPart<typeof costFields.fields>
}

/** One component of a month's cost, its name on the left as on a pay slip. */
export function ComponentField({ kind, form }: ComponentFieldProps) {
  const { t } = useWording()
  const errorId = useId()
  const { label, error } = form.field(kind)
  return (
    <div className={classes.component}>
      <span>
        {label}
        {kind === 'refunds' && <small>{t('costs.form.refunds')}</small>}
      </span>
      <Field form={form} name={kind} errorId={errorId} bare />
      <FieldError id={errorId} error={error} />
    </div>
  )
}
