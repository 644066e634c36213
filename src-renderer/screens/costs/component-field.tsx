import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { CostComponent } from '#shared/domain/costs/agent-cost'
import { AmountField } from '../../forms/amount-field'
import { FieldError } from '../../forms/field-error'
import classes from './costs.module.css'
import type { CostForm } from './use-cost-form'

interface ComponentFieldProps {
  readonly kind: CostComponent
  readonly form: CostForm
}

/** One component of a month's cost, its name on the left as on a pay slip. */
export function ComponentField({ kind, form }: ComponentFieldProps) {
  const { t } = useTranslation()
  const errorId = useId()
  const at = form.field(`components.${kind}`)
  return (
    <div className={classes.component}>
      <span>
        {at.label}
        {kind === 'refunds' && <small>{t('costs.form.refunds')}</small>}
      </span>
      <AmountField
        at={at}
        value={form.draft[kind]}
        onChange={(text) => form.change({ [kind]: text })}
        bare
        errorId={errorId}
      />
      <FieldError id={errorId} error={at.error} />
    </div>
  )
}
