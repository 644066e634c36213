import { Stack } from '@mantine/core'
import { useCommand } from '../../client/use-command'
import { useRegistry } from '../../client/use-registry'
import { Card } from '../../ui/card'
import { ExportWorkspace } from './export-workspace'
import { KeptField } from './kept-field'
import { ReplaceWorkspace } from './replace-workspace'
import { Notice } from '../../ui/notice'
import classes from './settings.module.css'
import looks from '../../ui/looks.module.css'
import { nameField } from '#shared/kernel/fields'
import { numbersBeyond } from '#shared/domain/statements/numbers-given'
import { statementNumber } from '#shared/domain/statements/statement-number'
import { useWording } from '../../ui/use-wording'

/** The open workspace, how to export it to a file, and how to open another one. */
export function WorkspaceCard() {
  const { t } = useWording()
  const { run: rename } = useCommand('renameWorkspace')
  const { workspace, collectivities, agents, agreements, statements } = useRegistry()
  if (workspace === null) return null
  // Only lenders of this workspace: another one may have been open before.
  const lenders = new Set(agreements.map(({ lenderId }) => lenderId))
  const ahead = numbersBeyond(workspace.numbersGiven ?? [], statements).filter(({ lenderId }) =>
    lenders.has(lenderId),
  )
  const holds = [
    ['collectivities', collectivities.length],
    ['agents', agents.length],
    ['agreements', agreements.length],
    ['statements', statements.length],
  ] as const
  return (
    <Card title={t('words.workspace')}>
      <Stack gap="lg">
        <KeptField
          key={workspace.name}
          label={t('settings.workspace.name')}
          help={t('settings.workspace.nameHelp')}
          kept={workspace.name}
          schema={nameField}
          required
          onKeep={(name) => void rename({ name })}
        />
        <dl className={classes.facts}>
          <dt className={looks.quiet}>{t('words.content')}</dt>
          <dd>{holds.map(([key, count]) => t(`frame.counts.${key}`, { count })).join(', ')}</dd>
        </dl>
        {ahead.map(({ lenderId, fiscalYear, last }) => (
          <Notice key={`${lenderId} ${String(fiscalYear)}`}>
            {t('settings.workspace.numbersGiven', { number: statementNumber(fiscalYear, last) })}
          </Notice>
        ))}
        {workspace.example && <Notice>{t('settings.workspace.example')}</Notice>}
        <ExportWorkspace />
        <ReplaceWorkspace name={workspace.name} />
      </Stack>
    </Card>
  )
}
