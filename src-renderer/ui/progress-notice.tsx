import { Button, Group, Progress } from '@mantine/core'
import { useWording } from './use-wording'
import classes from './progress-notice.module.css'
import looks from './looks.module.css'

interface ProgressNoticeProps {
  /** The work in words. */
  readonly label: string
  /** Steps done and steps in all; `total` 0 while the number is not known. */
  readonly done: number
  readonly total: number
  /** The count in words: "12 sur 26". */
  readonly count: string
  /** Stops the work; absent when it can no longer be stopped. */
  readonly onCancel?: () => void
}

/** Long work: how far it is, and a way to stop it. */
export function ProgressNotice({ label, done, total, count, onCancel }: ProgressNoticeProps) {
  const { t } = useWording()
  const value = total === 0 ? 100 : (done / total) * 100
  return (
    <div className={`${looks.frame} ${classes.notice}`} role="status" aria-live="polite">
      <Group justify="space-between" wrap="nowrap">
        <span className={looks.strong}>{label}</span>
        <span className={looks.remark}>{count}</span>
      </Group>
      <Group justify="space-between" wrap="nowrap">
        <Progress flex={1} value={value} animated={total === 0} size={6} aria-label={label} />
        {onCancel !== undefined && (
          <Button size="xs" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        )}
      </Group>
    </div>
  )
}
