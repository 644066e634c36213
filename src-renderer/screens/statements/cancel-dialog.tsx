import { useTranslation } from 'react-i18next'
import { useCommand } from '../../client/use-command'
import { ReasonDialog } from '../../forms/reason-dialog'
import type { Row } from './row'

interface CancelDialogProps {
  readonly row: Row
  readonly onClose: () => void
}

/** Asks why an issued statement is cancelled, and cancels it. */
export function CancelDialog({ row, onClose }: CancelDialogProps) {
  const { t } = useTranslation()
  const { run, pending } = useCommand('cancelStatement')
  const { issued } = row
  const confirm = async (reason: string): Promise<void> => {
    if (issued === null) return
    const answer = await run({ id: issued.id, reason })
    if (answer.ok) onClose()
  }
  return (
    <ReasonDialog
      tone="bad"
      title={t('statements.cancelling.title', { number: issued?.number ?? '' })}
      label={t('words.reason')}
      help={t('common.staysOnRecord')}
      confirmLabel={t('statements.cancelling.confirm')}
      onConfirm={(reason) => void confirm(reason)}
      onClose={onClose}
      busy={pending}
    >
      <p>{t('statements.cancelling.text')}</p>
    </ReasonDialog>
  )
}
