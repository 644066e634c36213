import { TextInput } from '@mantine/core'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from './confirm-dialog'
import { firstFocus } from './first-focus'

interface ReasonDialogProps {
  readonly title: string
  /** What will happen. */
  readonly children: ReactNode
  readonly label: string
  readonly help: string
  readonly confirmLabel: string
  readonly tone?: 'plain' | 'bad'
  readonly busy: boolean
  /** Called once a reason is there. */
  readonly onConfirm: (reason: string) => void
  readonly onClose: () => void
}

const LONGEST = 160

/** Asks for the reason without which something can't be done. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, children, label, help, confirmLabel, tone = 'plain', busy } = props
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const confirm = (): void => {
    if (reason.trim() !== '') props.onConfirm(reason.trim())
    else {
      setMissing(true)
      field.current?.focus()
    }
  }
  return (
    <ConfirmDialog
      opened
      tone={tone}
      title={title}
      confirmLabel={confirmLabel}
      onConfirm={confirm}
      onCancel={props.onClose}
      busy={busy}
    >
      {children}
      <TextInput
        ref={field}
        mt="md"
        required
        {...firstFocus}
        error={missing ? t('common.reasonMissing') : undefined}
        label={label}
        description={help}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value)
          setMissing(false)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') confirm()
        }}
        maxLength={LONGEST}
      />
    </ConfirmDialog>
  )
}
