import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { periodAround } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { monthsLacking } from '#shared/domain/allocation/open-points'
import { firstShown } from '#shared/domain/indicators/first-shown'
import { minutesWorked } from '#shared/domain/indicators/minutes-worked'
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

/** What the services of all agreements cost over the year that is shown first, in all and by the hour done; or why it is not known. */
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
  const done = minutesWorked(allocations)
  const many = found.length > 1 ? [t('home.settlements.of', { count: found.length })] : []
  if (cost !== null && cost < 0)
    return <Finding>{t('home.finding.grants', { over: cents(Math.abs(cost)), period })}</Finding>
  if (cost !== null && done !== null && done > 0) {
    const rate = cents(roundRatio(ratio(BigInt(cost) * 60n, done)))
    return (
      <Finding after={[...many, t('home.finding.costAfter', { rate, hours: done })].join(' ')}>
        {t('home.finding.cost', { amount: cost, period })}
      </Finding>
    )
  }
  if (billed !== null)
    return (
      <Finding {...(many.length === 0 ? {} : { after: many.join(' ') })}>
        {t('home.finding.billed', { amount: billed, period })}
      </Finding>
    )
  return <Finding>{t('home.finding.unknown', { period })}</Finding>
}
