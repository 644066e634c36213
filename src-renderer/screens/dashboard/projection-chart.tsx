import { useMemo } from 'react'
import { minutes } from '#shared/kernel/minutes'
import { hoursByMonth } from '#shared/domain/indicators/hours-by-month'
import { yearProjection } from '#shared/domain/indicators/year-projection'
import { chartFigures } from '../../charts/chart-figures'
import { LegendItem } from '../../charts/legend-item'
import { StackedColumns } from '../../charts/stacked-columns'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import type { DashboardFacts } from './dashboard-facts'
import { FiguresCard } from './figures-card'
import { projectionWords } from './projection-words'
import { useCells } from './use-cells'

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
  if (projection === null) return null
  const { columns } = projection
  const figures = chartFigures(t('charts.projection.table'), columns, ({ month }) => month, [
    [t('words.month'), ({ month }) => format.month(month, 'long')],
    [t('words.plannedHead'), ({ planned }) => cells.time(planned)],
    [t('words.doneHead'), ({ done }) => cells.time(done)],
    [t('charts.projection.aheadHead'), ({ ahead }) => cells.time(ahead)],
    [
      t('words.difference'),
      ({ planned, done, ahead }) => cells.timeDifference(done + ahead - planned),
    ],
  ])
  const { title, sentence } = projectionWords(projection, t)
  const open = (id: string): void => {
    const column = columns.find(({ month }) => month === id)
    if (column !== undefined) openMonth(column.month)
  }
  return (
    <FiguresCard
      name="projection"
      title={title}
      subtitle={t('charts.projection.subtitle')}
      sentences={[sentence]}
      figures={figures}
      file={t('charts.projection.file')}
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
    />
  )
}
