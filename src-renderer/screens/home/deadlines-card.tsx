import { Link } from 'react-router'
import { addDays } from '#shared/kernel/day'
import { paths } from '../../client/paths'
import { useDeadlineWords } from '../../client/use-deadline-words'
import { useDeadlines } from '../../client/use-deadlines'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { useToday } from '../../client/use-today'
import { Card } from '../../ui/card'
import classes from './side-card.module.css'
import looks from '../../ui/looks.module.css'

/** The most deadlines listed; each agreement shows all of its own. */
const MOST = 6

/** The deadlines of agreements within a year, earliest first. Bodies beyond their planned hours have a card of their own. */
export function DeadlinesCard() {
  const { t, format } = useWording()
  const names = useNames()
  const today = useToday()
  const words = useDeadlineWords()
  const horizon = addDays(today, 365)
  const coming = useDeadlines().filter(({ kind, on }) => kind !== 'overrun' && on <= horizon)
  const rest = coming.length - MOST
  return (
    <Card title={t('home.deadlines.title')}>
      {coming.length === 0 && <p className={looks.sentence}>{t('home.deadlines.none')}</p>}
      <ul>
        {coming.slice(0, MOST).map((deadline) => {
          const { agreementId, on } = deadline
          const { what, left, late } = words(deadline)
          return (
            <li key={`${agreementId} ${what}`} className={`${looks.item} ${classes.dated}`}>
              <strong>{format.day(on, 'dayMonth')}</strong>
              <span>
                <Link className={looks.plainLink} to={paths.agreement(agreementId)}>
                  {what}
                </Link>
                <small data-late={late || undefined}>
                  {[names.agreement(agreementId), left].join(', ')}
                </small>
              </span>
            </li>
          )
        })}
      </ul>
      {rest > 0 && <p className={looks.note}>{t('common.andMore', { count: rest })}</p>}
    </Card>
  )
}
