import { Link } from 'react-router'
import { yearBefore, yearChanges, type BodyChange } from '#shared/domain/indicators/year-changes'
import { minutes } from '#shared/kernel/minutes'
import { paths } from '../../client/paths'
import { useAllocation } from '../../client/use-allocation'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { useToday } from '../../client/use-today'
import type { Settlement } from '../../client/use-settlements'
import { Card } from '../../ui/card'
import { usePeriodName } from '../../settlement/use-period-name'
import classes from './side-card.module.css'
import looks from '../../ui/looks.module.css'

const MOST = 5

/** The bodies that changed most since the same months of the year before; nothing where only one year is known. */
export function YearChangesCard({
  settlement: { agreement, allocation },
}: {
  readonly settlement: Settlement
}) {
  const { t, format } = useWording()
  const names = useNames()
  const periodName = usePeriodName()
  const today = useToday()
  const last = yearBefore(allocation.period, agreement.period)
  const { data: before } = useAllocation(
    last === null ? null : agreement.id,
    last ?? allocation.period,
  )
  const changes =
    last === null || before === undefined ? null : yearChanges(allocation, before, today, agreement)
  if (last === null || changes === null) return null
  const value = (known: number): string =>
    changes.of === 'hours' ? format.minutes(minutes(known)) : format.percent(known, 1)
  const difference = ({ before: was, now }: BodyChange): string =>
    `${now > was ? '+' : '−'}${value(Math.abs(now - was))}`
  const shown = changes.bodies.slice(0, MOST)
  const rest = changes.bodies.length - shown.length
  const left = allocation.months.length - changes.months.length
  return (
    <Card
      title={t('home.yearChanges.title')}
      subtitle={t(`home.yearChanges.${changes.of}`, {
        period: periodName(allocation.period),
        before: periodName(last),
      })}
    >
      {shown.length === 0 && <p className={looks.sentence}>{t('home.yearChanges.none')}</p>}
      <ul>
        {shown.map((change) => (
          <li key={change.collectivityId} className={classes.moved}>
            <Link
              className={`${looks.plainLink} ${looks.cut}`}
              to={paths.collectivities(change.collectivityId)}
            >
              {names.collectivity(change.collectivityId)}
            </Link>
            {changes.of === 'hours' && <strong>{difference(change)}</strong>}
            <small className={`${looks.note} ${looks.wide}`}>
              {t('home.yearChanges.fromTo', {
                before: value(change.before),
                now: value(change.now),
              })}
            </small>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={looks.note}>{t('home.yearChanges.rest', { count: rest })}</p>}
      {left > 0 && <p className={looks.note}>{t('home.yearChanges.months', { count: left })}</p>}
    </Card>
  )
}
