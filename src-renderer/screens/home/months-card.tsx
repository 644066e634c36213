import { servedParts } from '#shared/domain/indicators/served-months'
import { minutes } from '#shared/kernel/minutes'
import { lastDayOf } from '#shared/kernel/month'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import type { Settlement } from '../../client/use-settlements'
import { Bar } from '../../ui/bar'
import { Card } from '../../ui/card'
import classes from './bars.module.css'
import { usePeriodName } from '../../settlement/use-period-name'
import looks from '../../ui/looks.module.css'

/** Hours done for the beneficiaries, month by month. */
export function MonthsCard({ settlement }: { readonly settlement: Settlement | undefined }) {
  const { t, format } = useWording()
  const periodName = usePeriodName()
  const today = useToday()
  if (settlement === undefined) return null
  const { months, monthTotals, period, objections } = settlement.allocation
  // A month still without hours would pass for a quiet one.
  const holed = objections.some(({ code }) => code === 'monthUnentered')
  // An agreement that counts acts alone has no hours to show.
  if (monthTotals.every((total) => total.minutes === 0)) return null
  const max = Math.max(1, ...monthTotals.map((total) => total.minutes))
  const known = months.map((month, index) => ({ month, done: monthTotals[index]?.minutes ?? 0 }))
  // So would one that is not over, or that the beginning or the end of the agreement cuts short.
  const servedIn = servedParts(settlement.agreement, months)
  const ordered = known
    .filter(({ month }) => lastDayOf(month) < today && servedIn(null, month) === 'whole')
    .sort((a, b) => b.done - a.done)
  const [most, least] = [ordered[0], ordered.at(-1)]
  const found =
    holed || most === undefined || least === undefined || most.done === least.done
      ? null
      : { most: most.month, least: least.month }
  const title = found === null ? t('words.hoursByMonth') : t('home.months.finding', found)
  return (
    <Card title={title} subtitle={t('home.months.subtitle', { period: periodName(period) })}>
      <ul className={classes.bars}>
        {known.map(({ month, done }) => {
          const hours = minutes(done)
          return (
            <li key={month}>
              <span className={looks.cut}>{format.month(month, 'name')}</span>
              <Bar
                value={done}
                tone={month === found?.most || month === found?.least ? 'accent' : 'plain'}
                max={max}
                label={t('home.months.bar', { month, hours })}
              />
              <span data-figure>{format.minutes(hours)}</span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
