import { useTranslation } from 'react-i18next'
import { useFormat } from '../../client/use-format'
import { useRegistry } from '../../client/use-registry'
import { Card } from '../../ui/card'
import { ExportWorkspace } from './export-workspace'
import { ReplaceWorkspace } from './replace-workspace'
import classes from './settings.module.css'

/** What is open, how to take it away in a file, and how to open another one. */
export function WorkspaceCard() {
  const { t } = useTranslation()
  const format = useFormat()
  const { workspace, collectivities, agents, agreements, statements } = useRegistry()
  if (workspace === null) return null
  return (
    <Card title={t('settings.workspace.title')}>
      <div className={classes.fields}>
        <dl className={classes.facts}>
          <dt>{t('settings.workspace.name')}</dt>
          <dd>{workspace.name}</dd>
          <dt>{t('settings.workspace.holds')}</dt>
          <dd>
            {t('settings.workspace.holdsDetail', {
              collectivities: format.integer(collectivities.length),
              agents: format.integer(agents.length),
              agreements: format.integer(agreements.length),
              statements: format.integer(statements.length),
            })}
          </dd>
        </dl>
        {workspace.example && <p className={classes.warning}>{t('settings.workspace.example')}</p>}
        <ExportWorkspace />
        <ReplaceWorkspace name={workspace.name} />
      </div>
    </Card>
  )
}
