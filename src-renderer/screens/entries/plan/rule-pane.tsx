import { useMemo } from 'react'
import type { AccountRule } from '#shared/domain/accounting/account-rule'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { Field } from '../../../forms/fields/field'
import { Fields } from '../../../forms/fields/fields'
import { useFieldsForm } from '../../../forms/fields/use-fields-form'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { ruleFields, ruleOf, typedOf } from './rule-fields'
import looks from '../../../ui/looks.module.css'

interface RulePaneProps {
  /** `null`: a rule to add. */
  readonly kept: AccountRule | null
  readonly onClose: () => void
}

/** A pair of mirrored accounts, and when it serves. For closed years the two sides change hands. */
export function RulePane({ kept, onClose }: RulePaneProps) {
  const { t } = useWording()
  const save = useCommand('saveAccountRule', { notice: false })
  const form = useFieldsForm({
    of: ruleFields,
    what: t('accounting.plan.kicker'),
    kept: useMemo(() => kept && typedOf(kept), [kept]),
    fieldOf: { accountRuleTwice: 'from' },
    save: (rule) => save.run(ruleOf(rule)),
    onSaved: onClose,
  })
  const { receipt, expense, channel } = form.draft
  const closed = channel === 'closedYear'
  const pair = `${receipt.number.trim()} / ${expense.number.trim()}`
  return (
    <RecordPane
      kicker={t(kept === null ? 'accounting.plan.kickerNew' : 'accounting.plan.kicker')}
      title={pair === ' / ' ? t('accounting.plan.untitled') : pair}
      form={form}
      kept={kept}
      onClose={onClose}
      removal={{ command: 'removeAccountRule', label: t('common.deleteLine') }}
    >
      <FormSection title={t('accounting.plan.pair')}>
        <Field form={form} name="channel" />
        <Field
          form={form}
          name="receipt.number"
          help={t(`accounting.plan.whose.${closed ? 'closedReceipt' : 'receipt'}`)}
        />
        <Field form={form} name="receipt.label" />
        <Field
          form={form}
          name="expense.number"
          help={t(`accounting.plan.whose.${closed ? 'closedExpense' : 'expense'}`)}
        />
        <Fields form={form} names={['expense.label', 'closesOn', 'from']} />
      </FormSection>
      <FormSection title={t('accounting.plan.when')}>
        <p className={looks.sentence}>{t('accounting.plan.help.when')}</p>
        <Fields
          form={form}
          names={[
            'nature',
            'relation',
            'forms',
            'lenderKinds',
            'debtorKinds',
            'annexBudget',
            'source',
          ]}
        />
      </FormSection>
    </RecordPane>
  )
}
