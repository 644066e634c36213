import { useMemo } from 'react'
import { minutes } from '#shared/kernel/minutes'
import { hoursByMonth, type MonthFinding } from '#shared/domain/indicators/hours-by-month'
import { chartFigures } from '../../charts/chart-figures'
import { LegendItem } from '../../charts/legend-item'
import { StackedColumns } from '../../charts/stacked-columns'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import type { DashboardFacts } from './dashboard-facts'
import { FiguresCard } from './figures-card'
import { signed } from './signed'
import { useCells } from './use-cells'

const namedMonth = (finding: MonthFinding): string | null =>
  'month' in finding ? finding.month : null

function useMonthFinding(): (finding: MonthFinding) => string {
  const { t } = useWording()
  return (finding) => {
    switch (finding.code) {
      case 'above':
        return t('charts.months.above', finding)
      case 'below':
        return t('charts.months.below', finding)
      case 'quiet':
        return t('charts.months.quiet', finding)
      case 'few':
        return t('charts.fewMonths')
      case 'steady':
      case 'single':
        return t(`charts.months.${finding.code}`)
      case 'none':
        return t('charts.months.none')
    }
  }
}

/** Hours month by month, stacked by kind of body, against the contracted hours. */
export function MonthsChart({ agreement, allocation, kindOf, openMonth }: DashboardFacts) {
  const { t, format } = useWording()
  const findingText = useMonthFinding()
  const cells = useCells()
  const today = useToday()
  const { adjustments } = useRegistry()
  const { kinds, columns, empty, mean, finding } = useMemo(
    () => hoursByMonth(allocation, agreement, kindOf, adjustments, today),
    [allocation, agreement, kindOf, adjustments, today],
  )
  const all = columns.reduce(
    (sum, { done, contracted }) => ({
      done: sum.done + done,
      contracted: sum.contracted + contracted,
    }),
    { done: 0, contracted: 0 },
  )
  const kindNames = kinds.map((kind) => t(`common.kinds.${kind}`))
  type Column = (typeof columns)[number]
  const figures = chartFigures(t('words.hoursByMonth'), columns, ({ month }) => month, [
    [t('words.month'), ({ month }) => format.month(month, 'long'), t('common.total')],
    ...kindNames.map(
      (name, at) =>
        [
          name,
          ({ parts }: Column) => cells.time(parts[at] ?? 0),
          cells.time(columns.reduce((sum, { parts }) => sum + (parts[at] ?? 0), 0)),
        ] as const,
    ),
    [t('words.doneHead'), ({ done }) => cells.time(done), cells.time(all.done)],
    [
      t('words.plannedHead'),
      ({ contracted }) => cells.time(contracted),
      cells.time(all.contracted),
    ],
    [
      t('words.difference'),
      ({ done, contracted }) => cells.timeDifference(done - contracted),
      cells.timeDifference(all.done - all.contracted),
    ],
  ])
  const open = (id: string): void => {
    const column = columns.find(({ month }) => month === id)
    if (column !== undefined) openMonth(column.month)
  }
  const title = findingText(finding)
  const named = namedMonth(finding)
  const most = columns
    .filter(({ isEntered }) => isEntered)
    .reduce<(typeof columns)[number] | undefined>(
      (found, column) => (found === undefined || column.done > found.done ? column : found),
      undefined,
    )
  const isAlone = mean === null
  const sentences =
    most === undefined
      ? [t('charts.months.noneSentence')]
      : [
          isAlone
            ? t('charts.months.alone', { month: most.month, done: most.done })
            : t('charts.months.sentence', { month: most.month, done: most.done, mean }),
          empty.length > 0 &&
            t(isAlone ? 'charts.months.emptyAlone' : 'charts.months.empty', {
              count: empty.length,
              months: empty,
            }),
        ]
  return (
    <FiguresCard
      name="hours-by-month"
      title={title}
      subtitle={t('words.hoursByMonth')}
      sentences={sentences}
      figures={figures}
      file={t('charts.months.file')}
      legend={
        <>
          {kindNames.map((label, index) => (
            <LegendItem key={label} label={label} look={index % 2 === 0 ? 'plain' : 'hatched'} />
          ))}
          <LegendItem label={t('words.planned')} look="mark" />
        </>
      }
      onChoose={open}
      drawing={
        <StackedColumns
          columns={columns.map(({ month, parts, done, contracted }) => ({
            id: month,
            label: format.month(month, 'short'),
            parts: parts.map((part) => part / 60),
            valueLabel: format.minutes(done),
            mark: contracted / 60,
            ...(month === named && finding.code === 'above'
              ? { note: signed(done - contracted, (value) => format.minutesShort(minutes(value))) }
              : {}),
          }))}
          series={kindNames.map((label, index) => ({ label, hatched: index % 2 === 1 }))}
          named={named}
          summary={title}
          axisLabel={(value) => t('charts.months.axis', { hours: Math.round(value) })}
          onChoose={open}
        />
      }
    />
  )
}
