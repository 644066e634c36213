import { Link } from 'react-router'
import { openTasks } from '#shared/domain/meetings/committee-tasks'
import { nextMeetings } from '#shared/domain/meetings/next-meeting'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { useDaysLeft } from '../../client/use-days-left'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { Card } from '../../ui/card'
import looks from '../../ui/looks.module.css'
import classes from './side-card.module.css'

/** The most meetings, and the most tasks, listed. */
const MOST = 3

/** The next meeting of each follow-up committee, and what committees decided to have done. Nothing where there is neither. */
export function CommitteeCard() {
  const { t, format } = useWording()
  const names = useNames()
  const today = useToday()
  const daysLeft = useDaysLeft()
  const { agreements, meetings } = useRegistry()
  const next = nextMeetings(agreements, meetings, today)
  const tasks = openTasks(meetings)
  if (next.length === 0 && tasks.length === 0) return null
  const shown = [
    ...next.slice(0, MOST).map(({ agreementId, on, late }) => ({
      key: `meeting ${agreementId}`,
      agreementId,
      on,
      late,
      what: t(late ? 'home.committee.overdue' : 'home.committee.meeting'),
    })),
    ...tasks.slice(0, MOST).map(({ decisionId, agreementId, text, dueOn }) => ({
      key: `task ${decisionId}`,
      agreementId,
      on: dueOn,
      late: dueOn < today,
      what: text,
    })),
  ]
  const rest = next.length + tasks.length - shown.length
  return (
    <Card title={t('trace.meetings.title')}>
      <ul>
        {shown.map(({ key, agreementId, on, late, what }) => (
          <li key={key} className={`${looks.item} ${classes.dated}`}>
            <strong>{format.day(on, 'dayMonth')}</strong>
            <span>
              <Link className={looks.plainLink} to={paths.agreement(agreementId)}>
                {what}
              </Link>
              <small data-late={late || undefined}>
                {[names.agreement(agreementId), daysLeft(on).left].join(', ')}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={looks.note}>{t('common.andMore', { count: rest })}</p>}
    </Card>
  )
}
