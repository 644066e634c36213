import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import {
  SAMPLE_TERRITORIES,
  type SampleTerritory,
} from '#shared/domain/workspace/sample-territories'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import classes from './settings.module.css'
import looks from '../../ui/looks.module.css'
import { Select } from '../../ui/select'

interface ReplaceWorkspaceProps {
  /** Name of the workspace that would be replaced. */
  readonly name: string
}

/** Opens another workspace in place of this one, after asking. */
export function ReplaceWorkspace({ name }: ReplaceWorkspaceProps) {
  const { t } = useWording()
  const importWorkspace = useCommand('importWorkspace')
  const openSample = useCommand('openSample')
  const [territory, setTerritory] = useState<SampleTerritory>(SAMPLE_TERRITORIES[0])
  const [asking, setAsking] = useState<'import' | 'sample' | null>(null)
  const [gone, setGone] = useState<readonly string[]>([])
  const close = (): void => setAsking(null)
  const replace = async (): Promise<void> => {
    if (asking === 'sample') await openSample.run({ sample: territory })
    else {
      const answer = await importWorkspace.run({})
      if (answer.ok) setGone(answer.value.statementsGone ?? [])
    }
    close()
  }
  const replaceKnowingly = async (): Promise<void> => {
    await importWorkspace.run({ knowingly: true })
    setGone([])
  }
  const sample = asking === 'sample'
  return (
    <Stack gap="tight" className={classes.group}>
      <Group gap="sm">
        <Button onClick={() => setAsking('import')}>{t('settings.workspace.import')}</Button>
        <Button onClick={() => setAsking('sample')}>{t('settings.workspace.sample')}</Button>
      </Group>
      <p className={looks.note}>{t('settings.workspace.replaceHelp')}</p>
      <ConfirmDialog
        opened={asking !== null}
        title={t('settings.workspace.replaceTitle', { name })}
        confirmLabel={t(sample ? 'common.openSample' : 'settings.workspace.replaceImportYes')}
        busy={importWorkspace.pending || openSample.pending}
        onCancel={close}
        onConfirm={() => void replace()}
      >
        {t(sample ? 'settings.workspace.replaceSample' : 'settings.workspace.replaceImport')}
        {sample && (
          <Select
            mt="sm"
            label={t('samples.label')}
            description={t(`samples.practice.${territory}`)}
            data={SAMPLE_TERRITORIES.map((value) => ({ value, label: t(`samples.name.${value}`) }))}
            value={territory}
            onChange={(value) => value !== null && setTerritory(value)}
            allowDeselect={false}
            comboboxProps={{ transitionProps: { duration: 0 } }}
          />
        )}
      </ConfirmDialog>
      <ConfirmDialog
        opened={gone.length > 0}
        title={t('settings.workspace.replaceTitle', { name })}
        confirmLabel={t('settings.workspace.replaceKnowingly')}
        tone="bad"
        busy={importWorkspace.pending}
        onCancel={() => setGone([])}
        onConfirm={() => void replaceKnowingly()}
      >
        {t('settings.workspace.statementsGone', { count: gone.length, numbers: gone.join(', ') })}
      </ConfirmDialog>
    </Stack>
  )
}
