import { Button, Group, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWording } from './use-wording'

interface ConfirmDialogProps {
  readonly opened: boolean
  /** The question, with the name of what it is about. */
  readonly title: string
  /** What will happen and what cannot be undone. */
  readonly children: ReactNode
  /** A verb: what the button does. */
  readonly confirmLabel: string
  /** The label of the other button; "Annuler" unless that could be misread. */
  readonly cancelLabel?: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
  readonly tone?: 'plain' | 'bad'
  readonly busy?: boolean
  /** Something is typed or chosen in it, which Ctrl+S keeps as the button does; what is only asked has no such key. */
  readonly isForm?: boolean
}

/** Asks before what cannot be undone, and only then. */
export function ConfirmDialog({
  opened,
  title,
  children,
  confirmLabel,
  cancelLabel,
  onConfirm,
  onCancel,
  tone = 'plain',
  busy = false,
  isForm = false,
}: ConfirmDialogProps) {
  const { t } = useWording()
  return (
    <Modal opened={opened} onClose={onCancel} title={title} closeOnClickOutside>
      {children}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button onClick={onCancel} data-autofocus>
          {cancelLabel ?? t('common.cancel')}
        </Button>
        <Button
          variant="filled"
          onClick={onConfirm}
          loading={busy}
          data-tone={tone}
          {...(isForm ? { 'aria-keyshortcuts': 'Control+S' } : {})}
        >
          {confirmLabel}
        </Button>
      </Group>
    </Modal>
  )
}
