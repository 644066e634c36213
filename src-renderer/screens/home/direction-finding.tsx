import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { periodAround } from '#shared/kernel/period'
import { monthsLacking } from '#shared/domain/allocation/open-points'
import { costPerHour } from '#shared/domain/indicators/cost-of-hours'
import { firstShown } from '#shared/domain/indicators/first-shown'
import { realCost } from '#shared/domain/indicators/settled-figures'
import type { Settlement } from '../../client/use-settlements'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { Finding } from '../../ui/finding'
import { NothingYet } from './nothing-yet'
import { usePeriodName } from '../../settlement/use-period-name'

/** A sum of what each has; `null` where one has none. */
const sumOf = (amounts: readonly (Cents | null)[]): Cents | null =>
  amounts.some((amount) => amount === null)
    ? null
    : sumCents(amounts.flatMap((amount) => amount ?? []))

/** What the services of all agreements cost over the year that is shown first, in all and by the hour done for bodies; or why it is not known. */
export function DirectionFinding({
  settlements,
}: {
  readonly settlements: readonly Settlement[] | undefined
}) {
  const { t } = useWording()
  const today = useToday()
  const periodName = usePeriodName()
  if (settlements === undefined) return <Finding>{t('home.counting')}</Finding>
  const found = firstShown(settlements, today)
  const allocations = found.map(({ allocation }) => allocation)
  const [latest, ...others] = allocations
  if (latest === undefined) return <NothingYet />
  const period = periodName(
    periodAround(
      latest.period,
      others.map((one) => one.period),
    ),
  )
  for (const [code, key] of [
    ['monthUnentered', 'unentered'],
    ['monthUnpriced', 'unpriced'],
  ] as const) {
    const count = monthsLacking(allocations, code)
    if (count > 0) {
      return (
        <Finding after={t('home.finding.waits')}>{t(`home.finding.${key}`, { count })}</Finding>
      )
    }
  }
  const cost = sumOf(allocations.map(realCost))
  const billed = sumOf(allocations.map((allocation) => allocation.billed))
  const hourly = costPerHour(found)
  const many = found.length > 1 ? [t('home.settlements.of', { count: found.length })] : []
  if (cost !== null && cost < 0)
    return <Finding>{t('home.finding.grants', { over: cents(Math.abs(cost)), period })}</Finding>
  // What has no hours has prices: what is billed is known before it has a cost.
  const key = cost !== null && allocations.some(({ direct }) => direct > 0) ? 'cost' : 'billed'
  const amount = key === 'cost' ? cost : billed
  if (amount === null) return <Finding>{t('home.finding.unknown', { period })}</Finding>
  const isHourly = key === 'cost' && hourly !== null
  const after = [...many, ...(isHourly ? [t('home.finding.costAfter', hourly)] : [])]
  return (
    <Finding {...(after.length === 0 ? {} : { after: after.join(' ') })}>
      {t(`home.finding.${key}`, { amount, period })}
    </Finding>
  )
}
