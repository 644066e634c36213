import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import type { NewRecoveryKey } from '#shared/contract/backup-views'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { CopyButton } from '../../ui/copy-button'
import classes from './settings.module.css'

interface RecoveryKeyDialogProps {
  readonly made: NewRecoveryKey
  readonly onClose: () => void
}

/** Shows a new recovery key once: it counts only when the person says that it is put away. */
export function RecoveryKeyDialog({ made, onClose }: RecoveryKeyDialogProps) {
  const { t } = useWording()
  const { run, pending } = useCommand('keepRecoveryKey')
  const save = useCommand('saveFile')
  const [isAway, setAway] = useState(false)
  const { identity, recipient } = made
  const text = [t('backups.key.fileTitle'), `# ${recipient}`, identity, ''].join('\n')
  const keep = async (): Promise<void> => {
    const kept = await run({ recipient })
    if (kept.ok) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('backups.key.title')}>
      <Stack gap="md">
        <p>{t('backups.key.text')}</p>
        <p className={classes.secret}>{identity}</p>
        <Group gap="sm">
          <CopyButton text={() => text} label={t('common.copy')} done={t('backups.key.copied')} />
          <Button
            size="xs"
            onClick={() => void save.run({ name: t('backups.key.fileName'), content: { text } })}
          >
            {t('backups.key.save')}
          </Button>
        </Group>
        <Checkbox
          checked={isAway}
          label={t('backups.key.away')}
          onChange={(event) => setAway(event.currentTarget.checked)}
        />
      </Stack>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button onClick={onClose} data-autofocus>
          {t('common.cancel')}
        </Button>
        <Button
          variant="filled"
          aria-keyshortcuts="Control+S"
          disabled={!isAway}
          loading={pending}
          onClick={() => void keep()}
        >
          {t('backups.key.use')}
        </Button>
      </Group>
    </Modal>
  )
}
