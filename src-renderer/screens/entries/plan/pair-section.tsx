import { useTranslation } from 'react-i18next'
import { RULE_PURPOSES } from '#shared/domain/accounting/account-rule'
import { ChoiceField } from '../../../forms/choice-field'
import { DayField } from '../../../forms/day-field'
import { FormSection } from '../../../forms/form-section'
import { TextField } from '../../../forms/text-field'
import type { RuleForm } from './use-rule-form'

const ACCOUNTS = [
  ['receipt.number', 'receiptNumber', 8],
  ['receipt.label', 'receiptLabel', 160],
  ['expense.number', 'expenseNumber', 8],
  ['expense.label', 'expenseLabel', 160],
] as const

/** What a rule is for, its two accounts, and from when it serves. For closed years the two sides change hands. */
export function PairSection({ form }: { readonly form: RuleForm }) {
  const { t } = useTranslation()
  const { draft, change, field } = form
  const closed = draft.channel === 'closedYear'
  const whose = {
    receiptNumber: t(`accounting.plan.whose.${closed ? 'closedReceipt' : 'receipt'}`),
    receiptLabel: undefined,
    expenseNumber: t(`accounting.plan.whose.${closed ? 'closedExpense' : 'expense'}`),
    expenseLabel: undefined,
  }
  return (
    <FormSection title={t('accounting.plan.pair')}>
      <ChoiceField
        at={field('channel')}
        value={draft.channel}
        onChange={(channel) => change({ channel })}
        choices={RULE_PURPOSES.map((value) => ({
          value,
          label: t(`accounting.plan.purpose.${value}`),
        }))}
      />
      {ACCOUNTS.map(([path, name, maxLength]) => (
        <TextField
          key={path}
          at={field(path)}
          value={draft[name]}
          onChange={(value) => change({ [name]: value })}
          maxLength={maxLength}
          help={whose[name]}
          required
        />
      ))}
      {closed && (
        <TextField
          at={field('closesOn')}
          value={draft.closesOn}
          onChange={(closesOn) => change({ closesOn })}
          help={t('accounting.plan.help.closesOn')}
          maxLength={5}
          figures
          required
        />
      )}
      <DayField
        at={field('from')}
        value={draft.from}
        onChange={(from) => change({ from })}
        help={t('accounting.plan.help.from')}
        required
      />
    </FormSection>
  )
}
