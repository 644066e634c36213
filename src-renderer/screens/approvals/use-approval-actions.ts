import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { ApprovalFailure } from '#shared/contract/approval-failures'
import type { Period } from '#shared/kernel/period'
import { failureNotice } from '../../client/failure-notice'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'

/** A period that is approved only with a reason, as main refused it. */
export type Unexplained = Extract<ApprovalFailure, { code: 'approvalReasonMissing' }>

/** An approval that waits for its reason. */
export interface WaitingApproval {
  readonly ids: readonly string[]
  readonly unexplained: readonly Unexplained[]
}

/** Submits and approves, and shows the result; main answers where an approval needs a reason. */
export function useApprovalActions() {
  const { t, language } = useWording()
  const { run: runSubmit, pending: submitting } = useCommand('submitPeriods')
  const { run: runApprove, pending: approving } = useCommand('approveSubmissions', {
    notice: false,
  })
  const [waiting, setWaiting] = useState<WaitingApproval | null>(null)
  const showDone = (step: 'submitted' | 'approved', count: number): void => {
    const message = t(`approvals.done.${step}`, { count })
    notifications.show({ message })
  }

  const submit = async (agentIds: readonly string[], period: Period): Promise<boolean> => {
    const answer = await runSubmit({ agentIds: [...agentIds], period })
    if (answer.ok) showDone('submitted', agentIds.length)
    return answer.ok
  }

  const approve = async (ids: readonly string[], reason = ''): Promise<boolean> => {
    const answer = await runApprove({ ids: [...ids], reason })
    if (answer.ok) {
      setWaiting(null)
      showDone('approved', ids.length)
      return true
    }
    const unexplained = answer.failures.filter(
      (failure): failure is Unexplained => failure.code === 'approvalReasonMissing',
    )
    if (unexplained.length === answer.failures.length) setWaiting({ ids, unexplained })
    else failureNotice(answer.failures, language)
    return false
  }

  return {
    submit,
    approve,
    busy: submitting || approving,
    waiting,
    stopWaiting: () => setWaiting(null),
  }
}
