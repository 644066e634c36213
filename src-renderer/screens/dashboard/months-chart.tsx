import { useTranslation } from 'react-i18next'
import { minutes } from '#shared/kernel/minutes'
import { hoursByMonth, type MonthFinding } from '#shared/domain/indicators/hours-by-month'
import { ChartCard } from '../../charts/chart-card'
import type { ChartFigures } from '../../charts/chart-figures'
import { LegendItem } from '../../charts/legend-item'
import { StackedColumns } from '../../charts/stacked-columns'
import { useFormat } from '../../client/use-format'
import type { DashboardFacts } from './dashboard-facts'
import { signed } from './signed'
import { useChartTools } from './use-chart-tools'

const namedMonth = (finding: MonthFinding): string | null =>
  'month' in finding ? finding.month : null

function useMonthFinding(): (finding: MonthFinding) => string {
  const { t } = useTranslation()
  return (finding) => {
    switch (finding.code) {
      case 'above':
        return t('dashboard.months.above', finding)
      case 'quiet':
        return t('dashboard.months.quiet', finding)
      case 'steady':
        return t('dashboard.months.steady')
      case 'none':
        return t('dashboard.months.none')
    }
  }
}

/** Hours month by month, stacked by kind of body, against the contracted hours. */
export function MonthsChart({ agreement, allocation, collectivities, openMonth }: DashboardFacts) {
  const { t } = useTranslation()
  const format = useFormat()
  const findingText = useMonthFinding()
  const { kinds, columns, finding } = hoursByMonth(allocation, agreement, collectivities)
  const all = columns.reduce(
    (sum, { done, contracted }) => ({
      done: sum.done + done,
      contracted: sum.contracted + contracted,
    }),
    { done: 0, contracted: 0 },
  )
  const kindNames = kinds.map((kind) => t(`common.kinds.${kind}`))
  const figures: ChartFigures = {
    caption: t('words.hoursByMonth'),
    header: [
      t('words.month'),
      ...kindNames,
      t('words.doneHead'),
      t('words.plannedHead'),
      t('words.difference'),
    ],
    rows: columns.map(({ month, parts, done, contracted }) => ({
      id: month,
      cells: [
        format.month(month, 'long'),
        ...parts.map((part) => format.minutes(part)),
        format.minutes(done),
        format.minutes(contracted),
        signed(done - contracted, (value) => format.minutes(minutes(value))),
      ],
    })),
    total: [
      t('common.total'),
      ...kinds.map((_, index) =>
        format.minutes(minutes(columns.reduce((sum, { parts }) => sum + (parts[index] ?? 0), 0))),
      ),
      format.minutes(minutes(all.done)),
      format.minutes(minutes(all.contracted)),
      signed(all.done - all.contracted, (value) => format.minutes(minutes(value))),
    ],
  }
  const tools = useChartTools(figures, t('dashboard.months.file'))
  const open = (id: string): void => {
    const column = columns.find(({ month }) => month === id)
    if (column !== undefined) openMonth(column.month)
  }
  const title = findingText(finding)
  const named = namedMonth(finding)
  return (
    <ChartCard
      name="hours-by-month"
      title={title}
      subtitle={t('words.hoursByMonth')}
      legend={
        <>
          {kindNames.map((label, index) => (
            <LegendItem key={label} label={label} look={index % 2 === 0 ? 'plain' : 'hatched'} />
          ))}
          <LegendItem label={t('words.planned')} look="mark" />
        </>
      }
      figures={figures}
      onChoose={open}
      drawing={
        <StackedColumns
          columns={columns.map(({ month, parts, done, contracted }) => ({
            id: month,
            label: format.month(month, 'short'),
            parts: parts.map((part) => part / 60),
            mark: contracted / 60,
            ...(month === named && finding.code === 'above'
              ? { note: signed(done - contracted, (value) => format.minutesShort(minutes(value))) }
              : {}),
          }))}
          series={kindNames.map((label, index) => ({ label, hatched: index % 2 === 1 }))}
          named={named}
          summary={title}
          axisLabel={(value) => t('dashboard.months.axis', { hours: Math.round(value) })}
          onChoose={open}
        />
      }
      {...tools}
    />
  )
}
