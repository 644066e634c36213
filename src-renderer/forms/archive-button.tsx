import { Button } from '@mantine/core'
import { IconArchive, IconArchiveOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

interface ArchiveButtonProps {
  readonly archived: boolean
  readonly disabled: boolean
  readonly onChange: (archived: boolean) => void
}

/** Puts a record away, or takes it out again. Nothing is lost: Ctrl+Z takes it back. */
export function ArchiveButton({ archived, disabled, onChange }: ArchiveButtonProps) {
  const { t } = useTranslation()
  const Icon = archived ? IconArchiveOff : IconArchive
  return (
    <Button
      variant="default"
      disabled={disabled}
      leftSection={<Icon size={16} aria-hidden="true" />}
      onClick={() => onChange(!archived)}
    >
      {archived ? t('common.restore') : t('common.archive')}
    </Button>
  )
}
