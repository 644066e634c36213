import { Button, Group, Modal, Stack } from '@mantine/core'
import {
  cancelRefusal,
  mayBeCorrected,
  type CancelRefusal,
} from '#shared/domain/payments/cancel-refusal'
import { natureOf } from '#shared/domain/statements/statement-nature'
import { sharingHours } from '#shared/domain/statements/sharing-hours'
import { failureSentence } from '#shared/wording/failure-sentence'
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

/** The correction, which replaces the statement and those that share its hours. */
function Instead({ row, onClose }: CancelDialogProps) {
  const { t } = useWording()
  return (
    <>
      {t('correction.instead')}{' '}
      <CorrectButton start={{ facts: [], collectivityId: row.collectivityId }} onOpen={onClose} />
    </>
  )
}

interface HeldDialogProps extends CancelDialogProps {
  readonly refused: CancelRefusal
  /** Whether a correction replaces the statement nevertheless. */
  readonly isCorrected: boolean
}

/** Says what forbids to cancel a statement, and what to do instead. */
function HeldDialog({ row, onClose, refused, isCorrected }: HeldDialogProps) {
  const { t, language } = useWording()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('statements.cancelling.held', { number: refused.statement })}
    >
      <Stack gap="sm">
        <p>{failureSentence(refused, language)}</p>
        {isCorrected && (
          <p>
            <Instead row={row} onClose={onClose} />
          </p>
        )}
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button onClick={onClose} data-autofocus>
          {t('common.close')}
        </Button>
      </Group>
    </Modal>
  )
}

/** Asks why an issued statement is cancelled, and cancels it; says instead at once what forbids it. */
export function CancelDialog({ row, onClose }: CancelDialogProps) {
  const { t } = useWording()
  const { run, pending } = useCommand('cancelStatement')
  const { issued } = row
  const { statements, payments } = useRegistry()
  const others = issued === null ? [] : sharingHours(statements, issued)
  const first = others[0]?.number
  const isFinal = issued !== null && natureOf(issued) === 'actual'
  const confirm = async (reason: string): Promise<void> => {
    if (issued === null) return
    const answer = await run({ id: issued.id, reason })
    if (answer.ok) onClose()
  }
  const refused = issued === null ? null : cancelRefusal(issued, statements, payments)
  if (issued !== null && refused !== null) {
    const isCorrected = mayBeCorrected(issued, statements)
    return <HeldDialog row={row} onClose={onClose} refused={refused} isCorrected={isCorrected} />
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
          <Instead row={row} onClose={onClose} />
        </p>
      )}
    </ReasonDialog>
  )
}
