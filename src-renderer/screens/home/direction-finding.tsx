import { useTranslation } from 'react-i18next'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Settlement } from '../../client/use-settlements'
import { Finding } from '../../ui/finding'
import { usePeriodName } from '../../settlement/use-period-name'

interface DirectionFindingProps {
  readonly settlements: readonly Settlement[] | undefined
}

/** What the service costs over the latest period, in all and by the hour done; or why it is not known. */
export function DirectionFinding({ settlements }: DirectionFindingProps) {
  const { t } = useTranslation()
  const periodName = usePeriodName()
  if (settlements === undefined) return <Finding>{t('home.counting')}</Finding>
  const allocation = settlements[0]?.allocation
  if (allocation === undefined)
    return (
      <Finding after={t('home.finding.nothingYetAfter')}>{t('home.finding.nothingYet')}</Finding>
    )
  const period = periodName(allocation.period)
  for (const [code, key] of [
    ['monthUnentered', 'unentered'],
    ['monthUnpriced', 'unpriced'],
  ] as const) {
    const count = allocation.objections.filter((objection) => objection.code === code).length
    if (count > 0) {
      return (
        <Finding after={t('home.finding.waits')}>{t(`home.finding.${key}`, { count })}</Finding>
      )
    }
  }
  const { cost, billed, direct, common } = allocation
  const done = minutes(direct + common)
  if (cost !== null && done > 0) {
    const rate = cents(roundRatio(ratio(BigInt(cost) * 60n, done)))
    return (
      <Finding after={t('home.finding.costAfter', { rate, hours: done })}>
        {t('home.finding.cost', { amount: cost, period })}
      </Finding>
    )
  }
  if (billed !== null)
    return <Finding>{t('home.finding.billed', { amount: billed, period })}</Finding>
  return <Finding>{t('home.finding.unknown', { period })}</Finding>
}
