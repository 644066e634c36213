import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import classes from './settings.module.css'
import looks from '../../ui/looks.module.css'

/** Writes the whole workspace into one file, and says where it went. */
export function ExportWorkspace() {
  const { t } = useWording()
  const { run, pending } = useCommand('exportWorkspace')
  const { run: show } = useCommand('showFile')
  const [written, setWritten] = useState<string | null>(null)
  const write = async (): Promise<void> => {
    const answer = await run({})
    if (answer.ok && answer.value.asked) setWritten(answer.value.files[0] ?? null)
  }
  return (
    <Stack gap="tight" className={classes.group}>
      <Group gap="sm">
        <Button loading={pending} onClick={() => void write()}>
          {t('settings.workspace.export')}
        </Button>
        {written !== null && (
          <Button variant="subtle" onClick={() => void show({ path: written })}>
            {t('settings.workspace.show')}
          </Button>
        )}
      </Group>
      <p className={looks.note} role="status">
        {written === null
          ? t('settings.workspace.exportHelp')
          : t('settings.workspace.exported', { path: written })}
      </p>
    </Stack>
  )
}
