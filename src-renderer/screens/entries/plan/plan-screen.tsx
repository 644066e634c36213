import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { paths } from '../../../client/paths'
import { useCommand } from '../../../client/use-command'
import { useRegistry } from '../../../client/use-registry'
import { DataTable } from '../../../ui/data-table/data-table'
import { EmptyState } from '../../../ui/empty-state'
import { Screen } from '../../../ui/screen'
import { ScreenHeader } from '../../../ui/screen-header'
import { Sheet } from '../../../ui/sheet'
import { EntryTabs } from '../entry-tabs'
import { RulePane } from './rule-pane'
import { useRuleColumns } from './use-rule-columns'

/** In the address, in place of an identifier: the pane adds a rule. */
const NEW = 'nouvelle'

/** The pairs of accounts that entries are proposed from: read, corrected, added to. */
export function PlanScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { id } = useParams()
  const { accountRules } = useRegistry()
  const take = useCommand('takePublishedAccounts')
  const chosen = accountRules.find((one) => one.id === id) ?? null
  const editing = id === NEW || chosen !== null
  const columns = useRuleColumns(editing)
  const open = (to?: string): void => void navigate(paths.accounts(to))
  const usual = (
    <Button variant="default" loading={take.pending} onClick={() => void take.run({})}>
      {t('accounting.plan.take')}
    </Button>
  )
  return (
    <Screen
      scroll="inside"
      header={
        <ScreenHeader
          title={t('accounting.tabs.plan')}
          context={t('accounting.plan.count', { count: accountRules.length })}
          secondary={accountRules.length === 0 ? undefined : usual}
          primary={
            <Button
              leftSection={<IconPlus size={17} aria-hidden="true" />}
              onClick={() => open(NEW)}
            >
              {t('accounting.plan.add')}
            </Button>
          }
        />
      }
      toolbar={<EntryTabs current="plan" />}
      pane={
        editing ? (
          <RulePane key={chosen?.id ?? NEW} kept={chosen} onClose={() => open()} />
        ) : undefined
      }
    >
      <Sheet>
        <DataTable
          label={t('accounting.tabs.plan')}
          columns={columns}
          rows={accountRules}
          rowKey={(row) => row.id}
          onOpen={(row) => open(row.id)}
          selectedKey={chosen?.id ?? null}
          initialSort={{ id: 'receipt', desc: false }}
          empty={<EmptyState action={usual}>{t('accounting.plan.empty')}</EmptyState>}
        />
      </Sheet>
    </Screen>
  )
}
