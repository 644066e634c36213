import { type ReactNode, useMemo } from 'react'
import type { PriceGap } from '#shared/domain/allocation/price-gap'
import { priceGap } from '#shared/domain/allocation/price-gap'
import type { TariffGap } from '#shared/domain/allocation/tariff-gap'
import { tariffGap } from '#shared/domain/allocation/tariff-gap'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { cents } from '#shared/kernel/cents'
import { settlingOn } from '#shared/domain/agreements/settling-terms'
import { lowerFirst } from '#shared/wording/lower-first'
import { computingTime } from '../../client/computing-time'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import type { AllocationView } from './allocation-facts'
import classes from './allocation.module.css'
import { termsOfPeriod } from './explained-terms'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { sumsAreExact } from '#shared/domain/allocation/exact-sums'
import { Tag } from '../../ui/tag'

/** Says whether rows and columns add up, after adding them up again. */
function ExactBadge({ allocation }: { readonly allocation: Allocation }) {
  const { t } = useWording()
  const exact = useMemo(() => sumsAreExact(allocation), [allocation])
  if (!exact)
    return (
      <Tag tone="bad" icon={<IconAlertTriangle size={14} aria-hidden="true" />}>
        {t('allocation.inexact')}
      </Tag>
    )
  return (
    <Tag tone="accent" icon={<IconCheck size={14} aria-hidden="true" />}>
      {t(allocation.billed === null ? 'allocation.exactMinutes' : 'allocation.exact')}
    </Tag>
  )
}

const sentence = (gap: number) =>
  gap > 0
    ? 'allocation.summary.tariff'
    : gap < 0
      ? 'allocation.summary.tariffOver'
      : 'allocation.summary.tariffEqual'

interface SummaryLineProps {
  readonly view: AllocationView
  /** Finds a line of the matrix below. */
  readonly search: ReactNode
}

/** Under the toolbar: the key, the cost, the lender's part, and what the notified tariff would have made. */
export function SummaryLine({ view, search }: SummaryLineProps) {
  const { t, language } = useWording()
  const { agreement, allocation } = view
  const registry = useRegistry()
  const { cost, lenderPart } = allocation
  const time = computingTime(allocation)
  const terms = termsOfPeriod(agreement, allocation.period)
  const prices = priceGap(agreement, allocation)
  const gap = tariffGap(settlingOn(agreement, registry, allocation.period.to), allocation)
  const amounts = ({ hourlyTariff, atTariff, gap: between }: TariffGap) => ({
    tariff: hourlyTariff,
    amount: atTariff,
    gap: cents(Math.abs(between)),
  })
  const key = t(`keys.name.${traitsOf(terms.key).name}`)
  const atTariff = gap === null ? '' : t(sentence(gap.gap), amounts(gap))
  const gapSentence = ({ gap: left, borneBy }: PriceGap): string =>
    left === 0
      ? t('allocation.summary.gapNone')
      : t(left > 0 ? 'allocation.summary.gapLow' : 'allocation.summary.gapHigh', {
          gap: cents(Math.abs(left)),
          bearer: t(
            left > 0
              ? `allocation.summary.bears.${borneBy}`
              : `allocation.summary.gains.${borneBy}`,
          ),
        })
  const parts: string[] = [t('allocation.summary.key', { key: lowerFirst(key, language) })]
  if (cost !== null) parts.push(t('allocation.summary.cost', { amount: cost }))
  if (lenderPart !== null && lenderPart > 0)
    parts.push(t('allocation.summary.lender', { amount: lenderPart }))
  if (lenderPart !== null && lenderPart < 0)
    parts.push(t('allocation.summary.lenderGains', { amount: cents(0 - lenderPart) }))
  for (const { policy, amount } of allocation.travel)
    parts.push(t(`travel.summary.${policy}`, { amount }))
  const ofTariff = prices === null ? atTariff : gapSentence(prices)
  return (
    <div className={classes.summary}>
      <p>
        <span>{parts.join(' · ')}</span>
        <ExactBadge allocation={allocation} />
      </p>
      <div>
        {ofTariff !== '' && <span>{ofTariff}</span>}
        {time !== undefined && (
          <span className={classes.time} role="status">
            {t('allocation.computed', { time: Math.round(time * 10) })}
          </span>
        )}
        <span className={classes.tools}>{search}</span>
      </div>
    </div>
  )
}
