import { natureOf } from '#shared/domain/statements/statement-nature'
import { sharingHours } from '#shared/domain/statements/sharing-hours'
import { useCommand } from '../../client/use-command'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { CorrectButton } from '../../forms/correct-button'
import { ReasonDialog } from '../../forms/reason-dialog'
import type { Row } from './row'

interface CancelDialogProps {
  readonly row: Row
  readonly onClose: () => void
}

/** Asks why an issued statement is cancelled, and cancels it. */
export function CancelDialog({ row, onClose }: CancelDialogProps) {
  const { t } = useWording()
  const { run, pending } = useCommand('cancelStatement')
  const { issued } = row
  const { statements } = useRegistry()
  const others = issued === null ? [] : sharingHours(statements, issued)
  const first = others[0]?.number
  const isFinal = issued !== null && natureOf(issued) === 'actual'
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
      {isFinal && (
        <p>
          {first === undefined
            ? t('statements.cancelling.opens')
            : t('correction.others', { count: others.length, first })}{' '}
          {t('correction.instead')}{' '}
          <CorrectButton
            start={{ facts: [], collectivityId: row.collectivityId }}
            onOpen={onClose}
          />
        </p>
      )}
    </ReasonDialog>
  )
}
