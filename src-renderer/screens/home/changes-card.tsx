import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { addDays } from '#shared/kernel/day'
import { formatTime } from '#shared/wording/format'
import { LATEST } from '../../client/ask-ahead'
import { useChangeSentence } from '../../client/use-change-sentence'
import { paths } from '../../client/paths'
import { localDay } from '../../client/local-day'
import { useDesk } from '../../client/use-desk'
import { useWording } from '../../ui/use-wording'
import { useToday } from '../../client/use-today'
import { Card } from '../../ui/card'
import classes from './side-card.module.css'
import looks from '../../ui/looks.module.css'

/** Days before today that their weekday names: one more, and it would be that of today. */
const NAMED = 6

/** Who changed what, latest first. */
export function ChangesCard() {
  const { t, format } = useWording()
  const sentence = useChangeSentence()
  const today = useToday()
  const { data } = useDesk('readHistory', { limit: LATEST })
  const when = (at: string): string => {
    const day = localDay(at)
    if (day === today) return formatTime(at)
    return format.day(day, day < today && day >= addDays(today, -NAMED) ? 'weekday' : 'numeric')
  }
  return (
    <Card
      title={t('home.changes.title')}
      aside={
        <Anchor component={Link} to={paths.history()} data-leads inherit>
          {t('past.title')}
        </Anchor>
      }
    >
      {data?.length === 0 && <p className={looks.sentence}>{t('home.changes.none')}</p>}
      <ul>
        {data?.map(({ sequence, at, author, label }) => (
          <li key={sequence} className={classes.change}>
            <span className={looks.quiet}>{when(at)}</span>
            <span className={`${looks.cut} ${classes.what}`} title={sentence(label)}>
              <strong>{author === '' ? t('words.you') : author.split(' ')[0]}</strong>{' '}
              {sentence(label)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
