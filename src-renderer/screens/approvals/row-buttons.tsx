import { Button } from '@mantine/core'
import { useWording } from '../../ui/use-wording'
import type { ApprovalRow } from './approval-row'
import type { Deciding } from './decide-dialog'
import { canSubmit, toApprove, toReopen } from './row-choices'

interface RowButtonsProps {
  readonly rows: readonly ApprovalRow[]
  readonly busy: boolean
  readonly onSubmit: (agentIds: readonly string[]) => void
  readonly onApprove: (ids: readonly string[]) => void
  readonly onDecide: (deciding: Deciding) => void
}

/** The actions on some agents' periods in their current state; sending back and opening again go one by one. */
export function RowButtons({ rows, busy, onSubmit, onApprove, onDecide }: RowButtonsProps) {
  const { t } = useWording()
  const submittable = rows.filter(canSubmit).map(({ agent }) => agent.id)
  const approvable = rows.flatMap(toApprove).map(({ id }) => id)
  const [only] = rows.length === 1 ? rows : []
  const waiting = only === undefined ? [] : toApprove(only)
  const approved = only === undefined ? [] : toReopen(only)
  const [refusable, reopenable] = [waiting[0], approved[0]]
  const nothing = submittable.length === 0 && approvable.length === 0 && reopenable === undefined
  return (
    <>
      {nothing && <span>{t('approvals.bar.nothing')}</span>}
      {submittable.length > 0 && (
        <Button
          size="xs"
          variant={approvable.length > 0 ? 'default' : 'filled'}
          disabled={busy}
          onClick={() => onSubmit(submittable)}
        >
          {t('approvals.submit', { count: submittable.length })}
        </Button>
      )}
      {approvable.length > 0 && (
        <Button variant="filled" size="xs" disabled={busy} onClick={() => onApprove(approvable)}>
          {t('approvals.approve', { count: approvable.length })}
        </Button>
      )}
      {only !== undefined && refusable !== undefined && waiting.length === 1 && (
        <Button
          size="xs"
          onClick={() => onDecide({ decision: 'refuse', submission: refusable, agent: only.name })}
        >
          {t('approvals.refuse')}
        </Button>
      )}
      {only !== undefined && reopenable !== undefined && approved.length === 1 && (
        <Button
          size="xs"
          onClick={() => onDecide({ decision: 'reopen', submission: reopenable, agent: only.name })}
        >
          {t('approvals.reopen')}
        </Button>
      )}
    </>
  )
}
