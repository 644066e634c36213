import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addDays, dayNumber } from '#shared/kernel/day'
import { paths } from '../../client/paths'
import { useFormat } from '../../client/use-format'
import { useRegistry } from '../../client/use-registry'
import { useStatus } from '../../client/use-status'
import { Card } from '../../ui/card'
import classes from './side-card.module.css'

/** The agreements that end within a year. Deadlines of the law are not printed: they are for each agreement to hold. */
export function DeadlinesCard() {
  const { t } = useTranslation()
  const format = useFormat()
  const { today } = useStatus()
  const { agreements } = useRegistry()
  const horizon = addDays(today, 365)
  const ending = agreements
    .flatMap(({ id, title, archived, period: { to } }) =>
      archived || to === null || to < today || to > horizon ? [] : [{ id, title, to }],
    )
    .sort((a, b) => (a.to < b.to ? -1 : 1))
  return (
    <Card title={t('home.deadlines.title')}>
      {ending.length === 0 && <p className={classes.none}>{t('home.deadlines.none')}</p>}
      <ul className={classes.list}>
        {ending.map(({ id, title, to }) => {
          const days = dayNumber(to) - dayNumber(today)
          return (
            <li key={id} className={classes.dated}>
              <strong>{format.day(to, 'dayMonth')}</strong>
              <span>
                <Link className={classes.link} to={paths.agreement(id)}>
                  {t('home.deadlines.end', { title })}
                </Link>
                <small>
                  {t('home.deadlines.inDays', { count: days, number: format.integer(days) })}
                </small>
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
