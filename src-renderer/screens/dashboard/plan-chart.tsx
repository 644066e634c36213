import { useTranslation } from 'react-i18next'
import { minutes } from '#shared/kernel/minutes'
import { OVER_FROM, plannedAgainstDone } from '#shared/domain/indicators/planned-against-done'
import { ChartCard } from '../../charts/chart-card'
import type { ChartFigures } from '../../charts/chart-figures'
import { HorizontalBars } from '../../charts/horizontal-bars'
import { LegendItem } from '../../charts/legend-item'
import { useFormat } from '../../client/use-format'
import { nameOf, type DashboardFacts } from './dashboard-facts'
import { signed } from './signed'
import { useChartTools } from './use-chart-tools'

/** Hours done beside hours contracted, body by body, furthest above first. */
export function PlanChart({ allocation, collectivities, openBody }: DashboardFacts) {
  const { t } = useTranslation()
  const format = useFormat()
  const { bars, done, contracted, over } = plannedAgainstDone(allocation)
  const difference = (value: number): string =>
    signed(value, (magnitude) => format.minutes(minutes(magnitude)))
  const excessOf = (excess: number | null): string =>
    excess === null ? '' : signed(excess, (value) => format.percent(value, 1))
  const figures: ChartFigures = {
    caption: t('dashboard.plan.table'),
    header: [
      t('words.collectivity'),
      t('words.doneHead'),
      t('words.plannedHead'),
      t('words.difference'),
      t('dashboard.plan.column.excess'),
    ],
    rows: bars.map((bar) => ({
      id: bar.collectivityId,
      cells: [
        nameOf(collectivities, bar.collectivityId),
        format.minutes(bar.done),
        format.minutes(bar.contracted),
        difference(bar.difference),
        excessOf(bar.excess),
      ],
    })),
    total: [
      t('common.total'),
      format.minutes(done),
      format.minutes(contracted),
      difference(done - contracted),
      excessOf(contracted === 0 ? null : Math.round(((done - contracted) * 1000) / contracted)),
    ],
  }
  const tools = useChartTools(figures, t('dashboard.plan.file'))
  const title =
    bars.length === 0
      ? t('dashboard.plan.none')
      : over > 0
        ? t('dashboard.plan.over', { count: over })
        : t('dashboard.plan.within')
  return (
    <ChartCard
      name="planned-against-done"
      title={title}
      subtitle={t('dashboard.plan.subtitle')}
      legend={
        <>
          <LegendItem label={t('words.done')} look="plain" />
          <LegendItem label={t('words.planned')} look="mark" />
        </>
      }
      figures={figures}
      onChoose={openBody}
      drawing={
        <HorizontalBars
          rows={bars.map((bar) => ({
            id: bar.collectivityId,
            label: nameOf(collectivities, bar.collectivityId),
            value: bar.done,
            valueLabel: excessOf(bar.excess),
            tone: bar.excess !== null && bar.excess >= OVER_FROM ? 'over' : 'plain',
            hatched: false,
            mark: bar.contracted,
          }))}
          summary={title}
          onChoose={openBody}
        />
      }
      {...tools}
    />
  )
}
