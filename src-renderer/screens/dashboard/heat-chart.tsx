import { useMemo } from 'react'
import { minutes } from '#shared/kernel/minutes'
import { againstMean, heatMap, type HeatRow } from '#shared/domain/indicators/heat-map'
import { servedParts } from '#shared/domain/indicators/served-months'
import { chartFigures } from '../../charts/chart-figures'
import { HeatCells, type HeatLevel } from '../../charts/heat-cells'
import { HeatLegend } from '../../charts/heat-legend'
import { RestLine } from '../../charts/rest-line'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { useToday } from '../../client/use-today'
import type { DashboardFacts } from './dashboard-facts'
import { FiguresCard } from './figures-card'
import { useCells } from './use-cells'

/** The most rows: the others are in the table. */
const SHOWN = 12

/** Where each level begins, in percent of the mean month. */
const LEVELS = [1, 50, 80, 110, 140] as const

/** The look of a cell; a month with hours is above the mean of a body whose hours come to nothing. */
function levelOf(done: number, percent: number | null): HeatLevel {
  if (done < 0) return 'below'
  if (percent === null) return done === 0 ? 0 : LEVELS.length
  return LEVELS.filter((from) => percent >= from).length
}

const findingWords = (percent: number): 'under' | 'less' | 'more' =>
  percent < -100 ? 'under' : percent < 0 ? 'less' : 'more'

/** Hours of each body, month by month, against its own mean month. */
export function HeatChart({ agreement, allocation, whole, openBody }: DashboardFacts) {
  const { t, format } = useWording()
  const cells = useCells()
  const today = useToday()
  const names = useNames()
  const { months, rows, totals, total, below, isCompared, finding } = useMemo(
    () => heatMap(allocation, SHOWN, today, servedParts(agreement, allocation.months), whole),
    [agreement, allocation, whole, today],
  )
  const figures = chartFigures(t('charts.heat.table'), rows, (row) => row.collectivityId, [
    [t('words.body'), (row) => names.collectivity(row.collectivityId), t('common.total')],
    ...months.map(
      (month, at) =>
        [
          format.month(month, 'short'),
          (row: HeatRow) => cells.time(row.cells[at] ?? 0),
          cells.time(totals[at] ?? 0),
        ] as const,
    ),
    [t('common.total'), (row) => cells.time(row.total), cells.time(total)],
  ])
  const title =
    finding === null
      ? rows.length === 0
        ? t('charts.heat.none')
        : t(isCompared ? 'charts.heat.steady' : 'charts.fewMonths')
      : t(`charts.heat.${findingWords(finding.percent)}`, {
          body: names.collectivity(finding.collectivityId),
          month: finding.month,
          percent: Math.abs(finding.percent),
        })
  const [first] = rows
  const cellsOf = (row: HeatRow) => {
    const body = names.collectivity(row.collectivityId)
    return months.map((month, at) => {
      const done = minutes(row.cells[at] ?? 0)
      const percent = againstMean(row, at)
      return {
        id: `${month} ${row.collectivityId}`,
        level: row.counts[at] === true ? levelOf(done, percent) : null,
        label:
          percent === null || done < 0
            ? t('charts.heat.cellAlone', { body, month, done })
            : t('charts.heat.cell', { body, month, done, percent }),
      }
    })
  }
  const open = (id: string): void => {
    const month = months.find((each) => id.startsWith(`${each} `))
    openBody(month === undefined ? id : id.slice(month.length + 1), month)
  }
  return (
    <FiguresCard
      name="heat-map"
      title={title}
      subtitle={t('charts.heat.subtitle')}
      sentences={
        first === undefined
          ? [t('charts.months.noneSentence')]
          : [
              t('charts.heat.sentence', {
                body: names.collectivity(first.collectivityId),
                done: first.total,
                count: rows.length,
              }),
              below > 0 && t('charts.heat.below', { count: below }),
            ]
      }
      figures={figures}
      file={t('charts.heat.file')}
      legend={
        <HeatLegend
          less={t('simulation.legend.less')}
          more={t('simulation.legend.more')}
          none={t('charts.heat.legend.none')}
          below={
            rows.slice(0, SHOWN).some(({ cells: row }) => row.some((done) => done < 0))
              ? t('charts.heat.legend.below')
              : null
          }
        />
      }
      onChoose={open}
      drawing={
        rows.length > 0 && (
          <>
            <HeatCells
              columns={months.map((month) => format.month(month, 'short'))}
              rows={rows.slice(0, SHOWN).map((row) => ({
                id: row.collectivityId,
                label: names.collectivity(row.collectivityId),
                cells: cellsOf(row),
              }))}
              summary={title}
              onChoose={open}
            />
            <RestLine
              count={Math.max(0, rows.length - SHOWN)}
              value={format.minutes(
                minutes(rows.slice(SHOWN).reduce((sum, row) => sum + row.total, 0)),
              )}
            />
          </>
        )
      }
    />
  )
}
