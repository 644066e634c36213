import { useTranslation } from 'react-i18next'
import type { AccountRule } from '#shared/domain/accounting/account-rule'
import { RecordPane } from '../../../forms/record-pane'
import { CaseSection } from './case-section'
import { PairSection } from './pair-section'
import { useRuleForm } from './use-rule-form'

interface RulePaneProps {
  /** `null`: a rule to add. */
  readonly kept: AccountRule | null
  readonly onClose: () => void
}

/** A pair of mirrored accounts, and when it serves. */
export function RulePane({ kept, onClose }: RulePaneProps) {
  const { t } = useTranslation()
  const form = useRuleForm(kept, onClose)
  const { draft } = form
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
          label: t('common.deleteLine'),
        }
      }
    >
      <PairSection form={form} />
      <CaseSection form={form} />
    </RecordPane>
  )
}
