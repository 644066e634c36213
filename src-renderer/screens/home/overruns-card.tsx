import { Text } from '@mantine/core'
import { overruns } from '#shared/domain/indicators/overruns'
import { useWording } from '../../ui/use-wording'
import type { Settlement } from '../../client/use-settlements'
import { Bar } from '../../ui/bar'
import { Card } from '../../ui/card'
import classes from './side-card.module.css'
import { useNames } from '../../client/use-names'
import { usePeriodName } from '../../settlement/use-period-name'
import looks from '../../ui/looks.module.css'

const MOST = 4

/** The bodies that used more hours than their agreement plans; nothing where it plans none. */
export function OverrunsCard({ settlement }: { readonly settlement: Settlement | undefined }) {
  const { t, format } = useWording()
  const names = useNames()
  const periodName = usePeriodName()
  if (settlement === undefined) return null
  const { allocation } = settlement
  const period = periodName(allocation.period)
  const found = overruns(allocation)
  if (found === null) return null
  if (found.length === 0 && allocation.objections.some(({ code }) => code === 'monthUnentered')) {
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
  const max = Math.max(...shown.map(({ share }) => share.minutes / share.contractedMinutes)) * 1.06
  return (
    <Card
      title={t('home.overruns.title', { count: found.length, period })}
      subtitle={t('home.overruns.subtitle')}
    >
      <ul>
        {shown.map(({ share, excess }) => {
          const done = format.minutes(share.minutes)
          return (
            <li key={share.collectivityId} className={classes.overrun}>
              <strong className={looks.cut}>{names.collectivity(share.collectivityId)}</strong>
              <span>{done}</span>
              <Text span c="var(--warn)" fw="var(--weight-strong)" ta="right">
                +{format.percent(Math.round(excess / 10), 0)}
              </Text>
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
