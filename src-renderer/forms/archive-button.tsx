import { Button } from '@mantine/core'
import { IconArchive, IconArchiveOff } from '@tabler/icons-react'
import { useIsOld } from '../client/use-registry'
import { useWording } from '../ui/use-wording'

interface ArchiveButtonProps {
  readonly archived: boolean
  readonly disabled: boolean
  readonly onChange: (archived: boolean) => void
}

/** Archives a record, or restores it. Nothing is lost: Ctrl+Z undoes it. */
export function ArchiveButton({ archived, disabled, onChange }: ArchiveButtonProps) {
  const { t } = useWording()
  const isOld = useIsOld()
  const Icon = archived ? IconArchiveOff : IconArchive
  return (
    <Button
      disabled={disabled || isOld}
      leftSection={<Icon size={16} aria-hidden="true" />}
      onClick={() => onChange(!archived)}
    >
      {archived ? t('common.restore') : t('common.archive')}
    </Button>
  )
}
