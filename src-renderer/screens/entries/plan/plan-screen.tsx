import { Button } from '@mantine/core'
import { paths } from '../../../client/paths'
import { useCommand } from '../../../client/use-command'
import { useRegistry } from '../../../client/use-registry'
import { useWording } from '../../../ui/use-wording'
import { Register } from '../../../forms/register'
import { useChosen } from '../../../forms/use-chosen'
import { EmptyState } from '../../../ui/empty-state'
import { EntryTabs } from '../entry-tabs'
import { useCaseWords } from '../use-case-words'
import { RulePane } from './rule-pane'
import { useRuleColumns } from './use-rule-columns'

/** The pairs of accounts that entries are proposed from: read, corrected, added to. */
export function PlanScreen() {
  const { t } = useWording()
  const { accountRules } = useRegistry()
  const take = useCommand('takePublishedAccounts')
  const chosen = useChosen(accountRules, paths.accounts, 'nouvelle')
  const columns = useRuleColumns(chosen.editing)
  const caseWords = useCaseWords()
  const usual = (
    <Button loading={take.pending} onClick={() => void take.run({})}>
      {t('accounting.plan.take')}
    </Button>
  )
  return (
    <Register
      title={t('accounting.tabs.plan')}
      context={t('accounting.plan.count', { count: accountRules.length })}
      list={t('accounting.tabs.plan')}
      add={t('accounting.plan.add')}
      chosen={chosen}
      columns={columns}
      rows={accountRules}
      sort="receipt"
      search={{
        label: t('accounting.plan.search'),
        textsOf: (rule) => [
          rule.receipt.number,
          rule.receipt.label,
          rule.expense.number,
          rule.expense.label,
          caseWords(rule),
        ],
      }}
      secondary={accountRules.length === 0 ? undefined : usual}
      toolbar={<EntryTabs current="plan" />}
      pane={<RulePane key={chosen.key} kept={chosen.row} onClose={() => chosen.open()} />}
      empty={<EmptyState action={usual}>{t('accounting.plan.empty')}</EmptyState>}
    />
  )
}
