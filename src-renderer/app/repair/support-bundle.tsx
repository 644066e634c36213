import { Button, Group } from '@mantine/core'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import looks from '../../ui/looks.module.css'

/** Writes a file for support, and says what is not in it. */
export function SupportBundle() {
  const { t } = useWording()
  const { run, pending } = useCommand('saveSupportBundle')
  return (
    <Group gap="sm" wrap="nowrap">
      <Button flex="none" size="xs" variant="subtle" loading={pending} onClick={() => void run({})}>
        {t('repair.bundle')}
      </Button>
      <p className={looks.note}>{t('repair.bundleHelp')}</p>
    </Group>
  )
}
