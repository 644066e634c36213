import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { minutes } from '#shared/kernel/minutes'
import { availableTo, ratesOfUse } from '#shared/domain/indicators/rates-of-use'
import { ChartCard } from '../../charts/chart-card'
import { figureRows, type ChartFigures } from '../../charts/chart-figures'
import { HorizontalBars } from '../../charts/horizontal-bars'
import { LegendItem } from '../../charts/legend-item'
import { RestLine } from '../../charts/rest-line'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { usePeriodFacts } from '../../client/use-period-facts'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import type { DashboardFacts } from './dashboard-facts'
import { readSpan } from './read-span'
import { useCells } from './use-cells'
import { useChartTools } from './use-chart-tools'

/** The most bars: the others are summed under the drawing. */
const SHOWN = 11

/** Hours that agents gave to bodies against those they have, the least used first. */
export function UseRateChart({ agreement, whole }: DashboardFacts) {
  const { t, format } = useWording()
  const cells = useCells()
  const names = useNames()
  const navigate = useNavigate()
  const { agents } = useRegistry()
  const today = useToday()
  const { data: facts } = usePeriodFacts(readSpan(whole.period))
  const { from, to } = whole.period
  const entered = facts?.hours.entered
  // A change of hours keeps the list of months that have some, unless a month is the first or the last one.
  const available = useMemo(
    () => entered && availableTo(agreement, agents, { from, to }, entered, today),
    [agreement, agents, from, to, entered, today],
  )
  const found = useMemo(
    () => (available === undefined ? null : ratesOfUse(whole, available)),
    [whole, available],
  )
  const bars = found?.bars ?? []
  const figures: ChartFigures = {
    caption: t('charts.useRate.table'),
    header: [
      t('words.agent'),
      t('charts.useRate.direct'),
      t('charts.useRate.available'),
      t('prices.field.rate'),
    ],
    rows: figureRows(bars, (bar) => ({
      id: bar.agentId,
      cells: [
        names.agent(bar.agentId),
        cells.time(bar.direct),
        cells.time(bar.available),
        cells.percent(bar.rate, 1),
      ],
    })),
    total:
      found === null
        ? null
        : [
            t('common.total'),
            cells.time(found.direct),
            cells.time(found.available),
            cells.percent(found.rate, 1),
          ],
  }
  const tools = useChartTools(figures, t('charts.useRate.file'))
  if (found === null) return null
  const title =
    found.rate === null
      ? t('charts.useRate.unknown')
      : t('charts.useRate.finding', { rate: found.rate })
  const open = (agentId: string): void =>
    void navigate(paths.week(agentId, whole.period.from, 'mois'))
  const others = bars.slice(SHOWN)
  const sum = (of: 'direct' | 'available'): number => others.reduce((all, bar) => all + bar[of], 0)
  return (
    <ChartCard
      name="use-rate"
      title={title}
      subtitle={t('charts.useRate.subtitle')}
      sentence={[
        t('charts.useRate.sentence', { direct: found.direct, available: found.available }),
        ...(found.least === null
          ? []
          : [
              t('charts.useRate.least', {
                agent: names.agent(found.least.agentId),
                rate: found.least.rate,
              }),
            ]),
      ].join(' ')}
      legend={
        <>
          <LegendItem label={t('charts.useRate.directLegend')} look="plain" />
          <LegendItem label={t('charts.useRate.availableLegend')} look="mark" />
        </>
      }
      onChoose={open}
      drawing={
        <>
          <HorizontalBars
            rows={bars.slice(0, SHOWN).map((bar) => ({
              id: bar.agentId,
              label: names.agent(bar.agentId),
              value: bar.direct,
              mark: bar.available,
              valueLabel: bar.rate === null ? '' : format.percent(bar.rate, 1),
              tone: 'plain',
              hatched: false,
            }))}
            summary={title}
            onChoose={open}
          />
          {others.length > 0 && (
            <RestLine
              label={t('home.bodies.rest', { count: others.length })}
              average={t('charts.useRate.rest', {
                direct: minutes(sum('direct')),
                available: minutes(sum('available')),
              })}
              value=""
            />
          )}
        </>
      }
      {...tools}
    />
  )
}
