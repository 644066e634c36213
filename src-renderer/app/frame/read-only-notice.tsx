import { Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'react-router'
import { failureSentence } from '#shared/wording/failure-sentence'
import { paths } from '../../client/paths'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { useStatus } from '../../client/use-status'
import { Notice } from '../../ui/notice'

/**
 * Why nothing can be kept, in a whole sentence, as long as that lasts; where the journal is damaged, with the way out: the export
 * of the workspace, then its import, which the settings offer. Nothing while all is well.
 */
export function ReadOnlyNotice() {
  const { t, language } = useWording()
  const readOnly = useStatus(({ readOnly }) => readOnly)
  const { run, pending } = useCommand('exportWorkspace')
  // The past says so in a band of its own.
  if (readOnly === null || readOnly.code === 'pastReadOnly') return null
  return (
    <Notice role="status" px="lg" py="tight" gap="sm">
      <IconAlertTriangle size={18} stroke={1.6} aria-hidden="true" />
      <span>{t('frame.status.readOnlyWhy', { reason: failureSentence(readOnly, language) })}</span>
      {readOnly.code === 'journalBroken' && (
        <Group gap="xs" ml="auto" flex="none">
          <Button variant="filled" size="xs" loading={pending} onClick={() => void run({})}>
            {t('settings.workspace.export')}
          </Button>
          <Button size="xs" component={Link} to={paths.settings()}>
            {t('frame.navigation.settings')}
          </Button>
        </Group>
      )}
    </Notice>
  )
}
