import { Text } from '@mantine/core'
import { overrunsOfAll } from '#shared/domain/indicators/overruns'
import { periodAround } from '#shared/kernel/period'
import { useWording } from '../../ui/use-wording'
import type { Settlement } from '../../client/use-settlements'
import { Bar } from '../../ui/bar'
import { Card } from '../../ui/card'
import classes from './side-card.module.css'
import { useNames } from '../../client/use-names'
import { usePeriodName } from '../../settlement/use-period-name'
import looks from '../../ui/looks.module.css'

const MOST = 4

interface OverrunsCardProps {
  /** Of one year, each of another agreement. */
  readonly settlements: readonly Settlement[]
}

/** The bodies that used more hours than an agreement plans, with the agreement where there are several; nothing where none plans any. */
export function OverrunsCard({ settlements }: OverrunsCardProps) {
  const { t, format } = useWording()
  const names = useNames()
  const periodName = usePeriodName()
  const planned = overrunsOfAll(settlements.map(({ allocation }) => allocation))
  const [first, ...others] = planned.map(({ allocation }) => allocation)
  if (first === undefined) return null
  const days = others.map((one) => one.period)
  const period = periodName(periodAround(first.period, days))
  const found = planned
    .flatMap(({ allocation: { agreementId }, found: own }) =>
      own.map((one) => ({ ...one, agreementId })),
    )
    .sort((a, b) => b.excess - a.excess)
  const isHoled = [first, ...others].some(({ objections }) =>
    objections.some(({ code }) => code === 'monthUnentered'),
  )
  if (found.length === 0 && isHoled) {
    return (
      <Card title={t('home.overruns.waiting')}>
        <p className={looks.sentence}>{t('home.overruns.missing')}</p>
      </Card>
    )
  }
  if (found.length === 0) {
    return (
      <Card title={t('home.overruns.none', { period })}>
        <p className={looks.sentence}>{t('home.overruns.subtitle')}</p>
      </Card>
    )
  }
  const shown = found.slice(0, MOST)
  const rest = found.length - shown.length
  const count = new Set(found.map(({ share }) => share.collectivityId)).size
  const max = Math.max(...shown.map(({ share }) => share.minutes / share.contractedMinutes)) * 1.06
  return (
    <Card
      title={t('home.overruns.title', { count, period })}
      subtitle={t('home.overruns.subtitle')}
    >
      <ul>
        {shown.map(({ share, excess, agreementId }) => {
          const done = format.minutes(share.minutes)
          return (
            <li key={`${agreementId} ${share.collectivityId}`} className={classes.overrun}>
              <strong className={looks.cut}>{names.collectivity(share.collectivityId)}</strong>
              <span>{done}</span>
              <Text span c="var(--warn)" fw="var(--weight-strong)" ta="right">
                +{format.percent(Math.round(excess / 10), 0)}
              </Text>
              {settlements.length > 1 && (
                <small className={`${looks.note} ${looks.wide}`}>
                  {names.agreement(agreementId)}
                </small>
              )}
              <span className={classes.bar}>
                <Bar
                  value={share.minutes / share.contractedMinutes}
                  mark={1}
                  max={max}
                  overrun
                  track
                  label={t('home.overruns.bar', {
                    done: share.minutes,
                    planned: share.contractedMinutes,
                  })}
                />
              </span>
            </li>
          )
        })}
      </ul>
      {rest > 0 && <p className={looks.note}>{t('home.overruns.rest', { count: rest })}</p>}
    </Card>
  )
}
