import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountRule } from '#shared/domain/accounting/account-rule'
import { useCommand } from '../../../client/use-command'
import { useLanguage } from '../../../client/use-language'
import { DraftTexts } from '../../../forms/draft-texts'
import { newId } from '../../../forms/new-id'
import type { RecordForm } from '../../../forms/use-record-form'
import { useRecordForm } from '../../../forms/use-record-form'
import type { RuleDraft } from './rule-draft'
import { readRule, ruleDraft } from './rule-draft'

/** The path of a field in the record. */
type RulePath =
  | 'from'
  | 'receipt.number'
  | 'receipt.label'
  | 'expense.number'
  | 'expense.label'
  | 'channel'
  | 'closesOn'
  | 'forms'
  | 'relation'
  | 'lenderKinds'
  | 'debtorKinds'
  | 'annexBudget'
  | 'source'

/** The form of a rule of the plan. */
export type RuleForm = RecordForm<RuleDraft, RulePath>

/** The form that adds a rule of the plan (`null`) or changes one. */
export function useRuleForm(kept: AccountRule | null, onSaved: () => void): RuleForm {
  const { t } = useTranslation()
  const language = useLanguage()
  const save = useCommand('saveAccountRule', { notice: false })
  const id = useMemo(() => kept?.id ?? newId(), [kept?.id])
  const labels = useMemo(
    () => ({
      from: t('words.startingFrom'),
      'receipt.number': t('accounting.plan.field.receiptNumber'),
      'receipt.label': t('accounting.plan.field.receiptLabel'),
      'expense.number': t('accounting.plan.field.expenseNumber'),
      'expense.label': t('accounting.plan.field.receiptLabel'),
      channel: t('accounting.plan.field.channel'),
      closesOn: t('accounting.plan.field.closesOn'),
      forms: t('accounting.plan.field.forms'),
      relation: t('accounting.plan.field.relation'),
      lenderKinds: t('accounting.plan.field.lenderKinds'),
      debtorKinds: t('accounting.plan.field.debtorKinds'),
      annexBudget: t('accounting.plan.field.annexBudget'),
      source: t('words.source'),
    }),
    [t],
  )
  return useRecordForm<RuleDraft, AccountRule, RulePath>({
    what: t('accounting.plan.kicker'),
    initial: useMemo(() => ruleDraft(kept, language), [kept, language]),
    labels,
    fieldOf: { accountRuleTwice: 'from' },
    read: (draft) => readRule(draft, id, new DraftTexts(t, language)),
    save: save.run,
    onSaved,
  })
}
