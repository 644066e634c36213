import { useMemo } from 'react'
import { minutes } from '#shared/kernel/minutes'
import { hoursByMonth } from '#shared/domain/indicators/hours-by-month'
import { yearProjection } from '#shared/domain/indicators/year-projection'
import { ChartCard } from '../../charts/chart-card'
import { figureRows, type ChartFigures } from '../../charts/chart-figures'
import { LegendItem } from '../../charts/legend-item'
import { StackedColumns } from '../../charts/stacked-columns'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import type { DashboardFacts } from './dashboard-facts'
import { projectionWords } from './projection-words'
import { useCells } from './use-cells'
import { useChartTools } from './use-chart-tools'

/** Hours added up over the months against the plan, with where they end at the pace so far. */
export function ProjectionChart({ agreement, allocation, kindOf, openMonth }: DashboardFacts) {
  const { t, format } = useWording()
  const cells = useCells()
  const today = useToday()
  const { adjustments } = useRegistry()
  const projection = useMemo(
    () =>
      yearProjection(
        hoursByMonth(allocation, agreement, kindOf, adjustments, today).columns,
        today,
      ),
    [allocation, agreement, kindOf, adjustments, today],
  )
  const columns = projection?.columns ?? []
  const figures: ChartFigures = {
    caption: t('charts.projection.table'),
    header: [
      t('words.month'),
      t('words.plannedHead'),
      t('words.doneHead'),
      t('charts.projection.aheadHead'),
      t('words.difference'),
    ],
    rows: figureRows(columns, ({ month, planned, done, ahead }) => ({
      id: month,
      cells: [
        format.month(month, 'long'),
        cells.time(planned),
        cells.time(done),
        cells.time(ahead),
        cells.timeDifference(done + ahead - planned),
      ],
    })),
    total: null,
  }
  const tools = useChartTools(figures, t('charts.projection.file'))
  if (projection === null) return null
  const { title, sentence } = projectionWords(projection, t)
  const open = (id: string): void => {
    const column = columns.find(({ month }) => month === id)
    if (column !== undefined) openMonth(column.month)
  }
  return (
    <ChartCard
      name="projection"
      title={title}
      subtitle={t('charts.projection.subtitle')}
      sentence={sentence}
      legend={
        <>
          <LegendItem label={t('words.done')} look="plain" />
          <LegendItem label={t('charts.projection.ahead')} look="hatched" />
          <LegendItem label={t('words.planned')} look="mark" />
        </>
      }
      onChoose={open}
      drawing={
        <StackedColumns
          columns={columns.map((column) => ({
            id: column.month,
            label: format.month(column.month, 'short'),
            parts: [column.done / 60, column.ahead / 60],
            valueLabel: t('charts.projection.column', {
              done: column.done,
              ahead: column.ahead,
              planned: column.planned,
            }),
            mark: column.planned / 60,
          }))}
          series={[
            { label: t('words.done'), hatched: false },
            { label: t('charts.projection.ahead'), hatched: true },
          ]}
          named={null}
          summary={title}
          axisLabel={(value) => format.minutesShort(minutes(Math.round(value) * 60))}
          onChoose={open}
        />
      }
      {...tools}
    />
  )
}
