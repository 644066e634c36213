import { useMemo } from 'react'
import { minutes } from '#shared/kernel/minutes'
import { excessOf, isOverPlan } from '#shared/domain/indicators/over-plan'
import { plannedAgainstDone } from '#shared/domain/indicators/planned-against-done'
import { ChartCard } from '../../charts/chart-card'
import { figureRows, type ChartFigures } from '../../charts/chart-figures'
import { HorizontalBars } from '../../charts/horizontal-bars'
import { LegendItem } from '../../charts/legend-item'
import { useWording } from '../../ui/use-wording'
import { RestLine } from '../../charts/rest-line'
import { useNames } from '../../client/use-names'
import type { DashboardFacts } from './dashboard-facts'
import { signed } from './signed'
import { useCells } from './use-cells'
import { useChartTools } from './use-chart-tools'

/** The most bars: the others are summed under the drawing. */
const SHOWN = 11

/** Hours done beside hours contracted, body by body, furthest above first. */
export function PlanChart({ allocation, openBody }: DashboardFacts) {
  const { t, format } = useWording()
  const cells = useCells()
  const names = useNames()
  const { bars, done, contracted, over } = useMemo(
    () => plannedAgainstDone(allocation),
    [allocation],
  )
  const excessWords = (excess: number | null): string =>
    excess === null ? '' : signed(excess, (value) => format.percent(value, 1))
  const figures: ChartFigures = {
    caption: t('charts.plan.table'),
    header: [
      t('words.body'),
      t('words.doneHead'),
      t('words.plannedHead'),
      t('words.difference'),
      t('charts.plan.excess'),
    ],
    rows: figureRows(bars, (bar) => ({
      id: bar.collectivityId,
      cells: [
        names.collectivity(bar.collectivityId),
        cells.time(bar.done),
        cells.time(bar.contracted),
        cells.timeDifference(bar.difference),
        cells.percentDifference(bar.excess, 1),
      ],
    })),
    total: [
      t('common.total'),
      cells.time(done),
      cells.time(contracted),
      cells.timeDifference(done - contracted),
      cells.percentDifference(excessOf(done, contracted), 1),
    ],
  }
  const tools = useChartTools(figures, t('charts.plan.file'))
  const title =
    bars.length === 0
      ? t('charts.plan.none')
      : contracted === 0
        ? t('charts.plan.unplanned')
        : done === 0
          ? t('charts.plan.nothingDone')
          : over > 0
            ? t('charts.plan.over', { count: over })
            : t('charts.plan.within')
  const others = bars.slice(SHOWN)
  const sumOf = (of: 'done' | 'contracted'): number => others.reduce((sum, bar) => sum + bar[of], 0)
  return (
    <ChartCard
      name="planned-against-done"
      title={title}
      subtitle={t('charts.plan.subtitle')}
      sentence={
        contracted === 0
          ? t('charts.plan.sentenceUnplanned', { done })
          : t('charts.plan.sentence', {
              done,
              contracted,
              difference: excessWords(excessOf(done, contracted)),
            })
      }
      legend={
        <>
          <LegendItem label={t('words.done')} look="plain" />
          <LegendItem label={t('charts.plan.overLegend')} look="over" />
          <LegendItem label={t('words.planned')} look="mark" />
        </>
      }
      onChoose={openBody}
      drawing={
        bars.length > 0 && (
          <>
            <HorizontalBars
              rows={bars.slice(0, SHOWN).map((bar) => ({
                id: bar.collectivityId,
                label: names.collectivity(bar.collectivityId),
                value: bar.done,
                valueLabel: excessWords(bar.excess),
                tone: isOverPlan(bar.done, bar.contracted) ? 'over' : 'plain',
                hatched: false,
                mark: bar.contracted,
              }))}
              summary={title}
              onChoose={openBody}
            />
            {others.length > 0 && (
              <RestLine
                label={t('home.bodies.rest', { count: others.length })}
                average={t('charts.plan.rest', {
                  done: minutes(sumOf('done')),
                  contracted: minutes(sumOf('contracted')),
                })}
                value={excessWords(excessOf(sumOf('done'), sumOf('contracted')))}
              />
            )}
          </>
        )
      }
      {...tools}
    />
  )
}
