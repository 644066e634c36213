import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

interface EditButtonProps {
  /** What is changed, for screen readers. */
  readonly what: string
  readonly onClick: () => void
}

/** Opens the form of a card. */
export function EditButton({ what, onClick }: EditButtonProps) {
  const { t } = useTranslation()
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPencil size={14} aria-hidden="true" />}
      aria-label={t('agreements.editWhat', { what })}
      onClick={onClick}
    >
      {t('common.edit')}
    </Button>
  )
}
