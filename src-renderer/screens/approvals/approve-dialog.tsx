import { Box } from '@mantine/core'
import { readDay } from '#shared/kernel/day'
import { useWording } from '../../ui/use-wording'
import { ReasonDialog } from '../../forms/reason-dialog'
import type { Unexplained, WaitingApproval } from './use-approval-actions'
import { usePeriodWords } from './use-period-words'
import looks from '../../ui/looks.module.css'

interface ApproveDialogProps {
  readonly waiting: WaitingApproval
  readonly busy: boolean
  readonly onConfirm: (reason: string) => void
  readonly onClose: () => void
}

/** The most names shown; the others are counted. */
const MOST = 8

/** Asks why hours with open checks are approved all the same. */
export function ApproveDialog({ waiting, busy, onConfirm, onClose }: ApproveDialogProps) {
  const { t } = useWording()
  const words = usePeriodWords()
  const { unexplained } = waiting
  const line = ({ agent, from, to, count }: Unexplained): string => {
    const [first, last] = [readDay(from), readDay(to)]
    const period = first === null || last === null ? '' : words({ from: first, to: last })
    const warnings = t('approvals.warnings', { count })
    return t('approvals.reason.of', { agent, period, warnings })
  }
  return (
    <ReasonDialog
      title={t('approvals.reason.approveTitle', { count: unexplained.length })}
      label={t('words.reason')}
      help={t('common.staysOnRecord')}
      confirmLabel={t('approvals.reason.approve')}
      busy={busy}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{t('approvals.reason.approveText')}</p>
      <Box component="ul" className={looks.sentence} pt="sm">
        {unexplained.slice(0, MOST).map((one) => (
          <li key={`${one.agent} ${one.from}`}>{line(one)}</li>
        ))}
        {unexplained.length > MOST && (
          <li>{t('common.andMore', { count: unexplained.length - MOST })}</li>
        )}
      </Box>
    </ReasonDialog>
  )
}
