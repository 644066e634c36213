import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import type { PeriodReview } from '#shared/domain/approvals/period-review'
import type { WeekCheck } from '#shared/domain/timesheets/week-check'
import { checkSentence } from '#shared/wording/check-sentence'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import classes from './approvals.module.css'

/** The day that a check links to: its own, or the Monday of its week. */
const dayOf = (check: WeekCheck) => check.day ?? ('monday' in check ? check.monday : null)

/** The open checks before the hours are approved, in sentences, each day linking to its week. */
export function WatchList({ review }: { readonly review: PeriodReview }) {
  const { t, format } = useWording()
  const names = useNames()
  const { agentId, checks, missing } = review
  const nameOf = (id: string | null): string =>
    id === null ? t('common.commonTime') : names.collectivity(id)
  const [first] = missing
  if (checks.length === 0 && first === undefined) return <p>{t('approvals.pane.nothingToWatch')}</p>
  const dated = (day: NonNullable<typeof first>) => (
    <Anchor
      component={Link}
      to={paths.week(agentId, day)}
      aria-label={t('approvals.pane.goTo', { day })}
    >
      {format.day(day, 'short')}
    </Anchor>
  )
  return (
    <ul className={classes.watchList}>
      {checks.map((check, index) => {
        const day = dayOf(check)
        return (
          <li key={`${check.code} ${String(index)}`} data-blocking={check.blocking || undefined}>
            {day !== null && dated(day)} {checkSentence(check, t, nameOf)}
          </li>
        )
      })}
      {first !== undefined && (
        <li>
          {dated(first)} {t('approvals.pane.missing', { count: missing.length })}
        </li>
      )}
    </ul>
  )
}
