import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { yearTrend } from '#shared/domain/indicators/year-trend'
import { chartFigures } from '../../charts/chart-figures'
import { LegendItem } from '../../charts/legend-item'
import { StackedColumns } from '../../charts/stacked-columns'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { formatEuros } from '#shared/wording/format-euros'
import type { DashboardFacts } from './dashboard-facts'
import { FiguresCard } from './figures-card'
import { useCells } from './use-cells'
import { useTrendAllocations } from './use-trend-allocations'

/** The cost of up to five years, a year that began on the way over twelve months too. */
export function TrendChart(facts: DashboardFacts) {
  const { agreement } = facts
  const { t, format, language } = useWording()
  const cells = useCells()
  const navigate = useNavigate()
  const allocations = useTrendAllocations(facts)
  const trend = useMemo(
    () => (allocations === undefined ? null : yearTrend(allocations, agreement)),
    [allocations, agreement],
  )
  const years = trend?.years ?? []
  const figures = chartFigures(t('charts.trend.table'), years, ({ year }) => String(year), [
    [t('charts.trend.year'), ({ year }) => String(year)],
    [t('charts.trend.months'), ({ months }) => cells.units(months)],
    [t('charts.trend.cost'), ({ cost }) => cells.euros(cost)],
    [t('charts.trend.wholeYear'), ({ wholeYear }) => cells.euros(wholeYear)],
    [t('words.hours'), ({ done }) => cells.time(done)],
  ])
  const change = trend?.change ?? null
  const holes = years.filter(({ cost }) => cost === null)
  const parts = years.filter(({ wholeYear, cost }) => wholeYear !== cost)
  const last = years.findLast(({ cost }) => cost !== null)
  const title =
    trend === null
      ? t('common.computing')
      : change === null
        ? t(last === undefined ? 'charts.trend.none' : 'charts.trend.single')
        : t(change.part === 0 ? 'charts.trend.same' : 'charts.trend.change', {
            ...change,
            change: change.part,
          })
  const open = (year: string): void => {
    const period = allocations?.find((one) => one.period.from.startsWith(year))?.period
    if (period !== undefined) void navigate(paths.allocation(agreement.id, period.from, period.to))
  }
  return (
    <FiguresCard
      name="trend"
      isComputing={trend === null}
      title={title}
      subtitle={t('charts.trend.subtitle')}
      sentences={[
        last !== undefined &&
          last.cost !== null &&
          t(`charts.trend.${last.done === 0 ? 'sentenceCost' : 'sentence'}`, {
            year: last.year,
            cost: last.cost,
            done: last.done,
          }),
        parts.length > 0 &&
          t('charts.trend.parts', { years: parts.map(({ year }) => year), count: parts.length }),
        holes.length > 0 &&
          t('charts.trend.holes', { years: holes.map(({ year }) => year), count: holes.length }),
      ]}
      figures={figures}
      file={t('charts.trend.file')}
      legend={
        <>
          <LegendItem label={t('charts.fairness.cost')} look="plain" />
          {parts.length > 0 && <LegendItem label={t('charts.trend.upToYear')} look="hatched" />}
        </>
      }
      onChoose={open}
      drawing={
        last !== undefined && (
          <StackedColumns
            columns={years.map(({ year, cost, wholeYear }) => ({
              id: String(year),
              label: String(year),
              parts: [(cost ?? 0) / 100, ((wholeYear ?? 0) - (cost ?? 0)) / 100],
              valueLabel: cost === null ? t('dashboard.figures.unknown') : format.cents(cost),
              note: cost === null ? t('dashboard.figures.unknown') : format.cents(cost),
            }))}
            series={[
              { label: t('charts.fairness.cost'), hatched: false },
              { label: t('charts.trend.upToYear'), hatched: true },
            ]}
            named={null}
            summary={title}
            axisLabel={(value) => formatEuros(Math.round(value), 0, language)}
            onChoose={open}
          />
        )
      }
    />
  )
}
