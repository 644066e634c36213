import { useTranslation } from 'react-i18next'
import { useRegistry } from '../../client/use-registry'
import classes from './navigation.module.css'
import looks from '../../ui/looks.module.css'

/** Which territory is open, and whether its figures are made up. */
export function WorkspaceName() {
  const { t } = useTranslation()
  const { workspace } = useRegistry()
  if (workspace === null) return null
  return (
    <div className={classes.workspace}>
      <strong>{workspace.name}</strong>
      <span className={looks.soft}>
        {t(workspace.example ? 'frame.exampleSpace' : 'words.workspace')}
      </span>
    </div>
  )
}
