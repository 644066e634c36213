import { IconCheck } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { WeekFilling } from '#shared/domain/timesheets/week-filling'
import { isoWeek } from '#shared/kernel/day'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import classes from './filling-card.module.css'

interface FillingCellProps {
  readonly agentId: string
  readonly week: WeekFilling
}

/** The progress of one week: an icon, a sentence for screen readers, a link to the week. */
export function FillingCell({ agentId, week }: FillingCellProps) {
  const { t, format } = useWording()
  const { state, done, expected, monday } = week
  const percent = expected === 0 ? 0 : Math.floor((done * 100) / expected)
  const label = t('home.filling.cell', {
    week: t('home.filling.week', { week: isoWeek(monday).week }),
    state: t(`home.filling.state.${state}`, { done, expected }),
  })
  return (
    <Link
      to={paths.week(agentId, monday)}
      className={classes.mark}
      data-state={state}
      aria-label={label}
      title={label}
    >
      {state === 'filled' && <IconCheck size={14} aria-hidden="true" />}
      {state === 'partial' && format.integer(percent)}
      {state === 'toFill' && '–'}
    </Link>
  )
}
