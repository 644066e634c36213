import { IconAlertTriangle, IconBan } from '@tabler/icons-react'
import type { PeriodReview } from '#shared/domain/approvals/period-review'
import { useWording } from '../../ui/use-wording'
import { Tag } from '../../ui/tag'
import classes from './approvals.module.css'

/** The open checks before the hours are approved, counted: lines that can't be billed, warnings, empty days. */
export function WatchCell({ review }: { readonly review: PeriodReview }) {
  const { t } = useWording()
  const blocking = review.checks.filter((check) => check.blocking).length
  const warnings = review.checks.length - blocking
  return (
    <span className={classes.watch}>
      {blocking > 0 && (
        <Tag tone="bad" icon={<IconBan size={13} aria-hidden="true" />}>
          {t('approvals.blocking', { count: blocking })}
        </Tag>
      )}
      {warnings > 0 && (
        <Tag tone="warn" icon={<IconAlertTriangle size={13} aria-hidden="true" />}>
          {t('approvals.warnings', { count: warnings })}
        </Tag>
      )}
      {review.missing.length > 0 && (
        <Tag>{t('approvals.unfilled.days', { count: review.missing.length })}</Tag>
      )}
    </span>
  )
}
