import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWording } from '../ui/use-wording'

interface SaveButtonProps {
  readonly onSave: () => void
  readonly disabled?: boolean
  readonly pending: boolean
  /** What the button does; "Enregistrer" where nothing else is said. */
  readonly children?: ReactNode
}

/** Saves a form that is a whole screen, as Ctrl+S does there. */
export function SaveButton({ onSave, disabled = false, pending, children }: SaveButtonProps) {
  const { t } = useWording()
  return (
    <Button
      variant="filled"
      onClick={onSave}
      disabled={disabled}
      loading={pending}
      aria-keyshortcuts="Control+S"
    >
      {children ?? t('common.save')}
    </Button>
  )
}
