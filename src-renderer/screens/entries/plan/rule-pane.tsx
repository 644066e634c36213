import { useTranslation } from 'react-i18next'
import type { AccountRule } from '#shared/domain/accounting/account-rule'
import { DayField } from '../../../forms/day-field'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { TextField } from '../../../forms/text-field'
import { CaseSection } from './case-section'
import { useRuleForm } from './use-rule-form'

interface RulePaneProps {
  /** `null`: a rule to add. */
  readonly kept: AccountRule | null
  readonly onClose: () => void
}

const ACCOUNTS = [
  ['receipt.number', 'receiptNumber', 8],
  ['receipt.label', 'receiptLabel', 160],
  ['expense.number', 'expenseNumber', 8],
  ['expense.label', 'expenseLabel', 160],
] as const

/** A pair of mirrored accounts, and when it serves. */
export function RulePane({ kept, onClose }: RulePaneProps) {
  const { t } = useTranslation()
  const form = useRuleForm(kept, onClose)
  const { draft, change, field } = form
  const pair = `${draft.receiptNumber.trim()} / ${draft.expenseNumber.trim()}`
  return (
    <RecordPane
      kicker={t(kept === null ? 'accounting.plan.kickerNew' : 'accounting.plan.kicker')}
      title={pair === ' / ' ? t('accounting.plan.untitled') : pair}
      form={form}
      isNew={kept === null}
      onClose={onClose}
      removal={
        kept !== null && {
          command: 'removeAccountRule',
          id: kept.id,
          label: t('accounting.plan.remove'),
        }
      }
    >
      <FormSection title={t('accounting.plan.pair')}>
        {ACCOUNTS.map(([path, name, maxLength]) => (
          <TextField
            key={path}
            at={field(path)}
            value={draft[name]}
            onChange={(value) => change({ [name]: value })}
            maxLength={maxLength}
            required
          />
        ))}
        <DayField
          at={field('from')}
          value={draft.from}
          onChange={(from) => change({ from })}
          help={t('accounting.plan.help.from')}
          required
        />
      </FormSection>
      <CaseSection form={form} />
    </RecordPane>
  )
}
