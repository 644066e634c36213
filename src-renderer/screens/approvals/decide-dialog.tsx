import { notifications } from '@mantine/notifications'
import type { Submission } from '#shared/domain/approvals/submission'
import { useCommand } from '../../client/use-command'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { ReasonDialog } from '../../forms/reason-dialog'
import { usePeriodWords } from './use-period-words'
import type { Registry } from '#shared/contract/views'
import { lockedThrough } from '#shared/domain/approvals/lock-in-force'
import { statementResting } from '#shared/domain/statements/settled-months'
import type { Day } from '#shared/kernel/day'

/** What besides a submission prevents hours of its days from changing. */
type Holder =
  | { readonly by: 'statement'; readonly statement: string }
  | { readonly by: 'lock'; readonly through: Day }

/** What prevents hours of a submission from changing even once it is sent back or opened again; `null` where nothing does. */
function heldBy(
  { statements, agreements, locks }: Pick<Registry, 'statements' | 'agreements' | 'locks'>,
  { agentId, period }: Submission,
): Holder | null {
  const statement = statementResting(statements, agreements, { agentId, span: period })
  if (statement !== undefined) return { by: 'statement', statement: statement.number }
  const through = lockedThrough(locks)
  return through !== null && through >= period.from ? { by: 'lock', through } : null
}

/** A submission about to be sent back or opened again. */
export interface Deciding {
  readonly decision: 'refuse' | 'reopen'
  readonly submission: Submission
  readonly agent: string
}

interface DecideDialogProps {
  readonly deciding: Deciding
  readonly onClose: () => void
}

/** Asks why a period is sent back or opened again, and does it. */
export function DecideDialog({ deciding, onClose }: DecideDialogProps) {
  const { t } = useWording()
  const words = usePeriodWords()
  const refuse = useCommand('refuseSubmission')
  const reopen = useCommand('reopenSubmission')
  const { decision, submission, agent } = deciding
  const holder = heldBy(useRegistry(), submission)
  const { run, pending } = decision === 'refuse' ? refuse : reopen
  const confirm = async (reason: string): Promise<void> => {
    const answer = await run({ id: submission.id, reason })
    if (!answer.ok) return
    const done = decision === 'refuse' ? 'refused' : 'reopened'
    notifications.show({
      message: t(holder === null ? `approvals.done.${done}` : `approvals.done.${done}Held`, {
        agent,
      }),
    })
    onClose()
  }
  return (
    <ReasonDialog
      title={t(`approvals.reason.${decision}Title`, { agent })}
      label={t('words.reason')}
      help={t('common.staysOnRecord')}
      confirmLabel={t(`approvals.reason.${decision}`)}
      busy={pending}
      onConfirm={(reason) => void confirm(reason)}
      onClose={onClose}
    >
      <p>
        {t(
          holder === null ? `approvals.reason.${decision}Text` : `approvals.reason.${decision}Held`,
          { period: words(submission.period) },
        )}
        {holder?.by === 'statement' && ` ${t('approvals.reason.byStatement', holder)}`}
        {holder?.by === 'lock' && ` ${t('approvals.reason.byLock', holder)}`}
      </p>
    </ReasonDialog>
  )
}
