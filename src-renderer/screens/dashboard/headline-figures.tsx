import { Box } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { cents } from '#shared/kernel/cents'
import { agreementOn } from '#shared/domain/agreements/term-versions'
import { plannedAgainstDone } from '#shared/domain/indicators/planned-against-done'
import { useFormat } from '../../client/use-format'
import type { DashboardFacts } from './dashboard-facts'
import classes from './dashboard.module.css'
import { signed } from './signed'

interface FigureProps {
  readonly value: string
  readonly label: string
}

function Figure({ value, label }: FigureProps) {
  return (
    <div className={classes.figure}>
      <dd>{value}</dd>
      <dt>{label}</dt>
    </div>
  )
}

/** The four or five numbers that a council asks for first. */
export function HeadlineFigures({ agreement, allocation }: DashboardFacts) {
  const { t } = useTranslation()
  const format = useFormat()
  const unknown = t('dashboard.figures.unknown')
  const { done, contracted } = plannedAgainstDone(allocation)
  const billedMinutes = allocation.shares.reduce((sum, share) => sum + share.billedMinutes, 0)
  const rate =
    allocation.billed === null || billedMinutes === 0
      ? null
      : cents(roundRatio(ratio(BigInt(allocation.billed) * 60n, billedMinutes)))
  const tariff = agreementOn(agreement, allocation.period.to).hourlyTariff
  return (
    <Box mb="card" className={classes.figures ?? ''}>
      <dl>
        <Figure
          value={allocation.cost === null ? unknown : format.cents(allocation.cost)}
          label={t('dashboard.figures.cost')}
        />
        {allocation.billed !== allocation.cost && (
          <Figure
            value={allocation.billed === null ? unknown : format.cents(allocation.billed)}
            label={t('dashboard.figures.billed')}
          />
        )}
        <Figure
          value={format.minutesShort(done)}
          label={
            contracted === 0
              ? t('dashboard.figures.hours')
              : t('dashboard.figures.hoursAgainst', {
                  difference: signed(done - contracted, (value) =>
                    format.minutesShort(minutes(value)),
                  ),
                })
          }
        />
        <Figure
          value={rate === null ? unknown : format.cents(rate)}
          label={
            tariff === null
              ? t('dashboard.figures.rate')
              : t('dashboard.figures.rateAgainst', { tariff })
          }
        />
        <Figure
          value={format.integer(allocation.agentIds.length)}
          label={t('dashboard.figures.agents', {
            count: allocation.agentIds.length,
            bodies: allocation.shares.length,
          })}
        />
      </dl>
    </Box>
  )
}
