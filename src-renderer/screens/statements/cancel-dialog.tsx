import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../client/use-command'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import type { Row } from './row'

interface CancelDialogProps {
  readonly row: Row
  readonly onClose: () => void
}

/** Asks why an issued statement is cancelled, and cancels it. */
export function CancelDialog({ row, onClose }: CancelDialogProps) {
  const { t } = useTranslation()
  const { run, pending } = useCommand('cancelStatement')
  const [reason, setReason] = useState('')
  const { issued } = row
  const confirm = async (): Promise<void> => {
    if (issued === null || reason.trim() === '') return
    const answer = await run({ id: issued.id, reason: reason.trim() })
    if (answer.ok) onClose()
  }
  return (
    <ConfirmDialog
      opened
      tone="bad"
      title={t('statements.cancelling.title', { number: issued?.number ?? '' })}
      confirmLabel={t('statements.cancelling.confirm')}
      onConfirm={() => void confirm()}
      onCancel={onClose}
      busy={pending}
    >
      <p>{t('statements.cancelling.text')}</p>
      <TextInput
        mt="md"
        required
        label={t('statements.cancelling.reason')}
        description={t('statements.cancelling.reasonHelp')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={160}
      />
    </ConfirmDialog>
  )
}
