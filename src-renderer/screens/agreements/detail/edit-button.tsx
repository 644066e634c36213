import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useWording } from '../../../ui/use-wording'

interface EditButtonProps {
  /** What is changed, for screen readers. */
  readonly what: string
  readonly onClick: () => void
}

/** Opens the form of a card. */
export function EditButton({ what, onClick }: EditButtonProps) {
  const { t } = useWording()
  return (
    <Button
      size="xs"
      leftSection={<IconPencil size={14} aria-hidden="true" />}
      aria-label={t('agreements.editWhat', { what })}
      onClick={onClick}
    >
      {t('common.edit')}
    </Button>
  )
}
