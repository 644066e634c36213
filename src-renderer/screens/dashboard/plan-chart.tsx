import { useMemo } from 'react'
import { minutes } from '#shared/kernel/minutes'
import { excessOf, isOverPlan } from '#shared/domain/indicators/over-plan'
import { plannedAgainstDone } from '#shared/domain/indicators/planned-against-done'
import { chartFigures } from '../../charts/chart-figures'
import { HorizontalBars } from '../../charts/horizontal-bars'
import { LegendItem } from '../../charts/legend-item'
import { useWording } from '../../ui/use-wording'
import { RestLine } from '../../charts/rest-line'
import { useNames } from '../../client/use-names'
import type { DashboardFacts } from './dashboard-facts'
import { FiguresCard } from './figures-card'
import { signed } from './signed'
import { useCells } from './use-cells'

/** The most bars: the others are summed under the drawing. */
const SHOWN = 11

/** Hours done beside hours contracted, body by body, furthest above first. */
export function PlanChart({ allocation, isUnderWay, openBody }: DashboardFacts) {
  const { t, format } = useWording()
  const cells = useCells()
  const names = useNames()
  const { bars, done, contracted, over } = useMemo(
    () => plannedAgainstDone(allocation),
    [allocation],
  )
  const excessWords = (excess: number | null): string =>
    excess === null ? '' : signed(excess, (value) => format.percent(value, 1))
  const figures = chartFigures(t('charts.plan.table'), bars, (bar) => bar.collectivityId, [
    [t('words.body'), (bar) => names.collectivity(bar.collectivityId), t('common.total')],
    [t('words.doneHead'), (bar) => cells.time(bar.done), cells.time(done)],
    [t('words.plannedHead'), (bar) => cells.time(bar.contracted), cells.time(contracted)],
    [
      t('words.difference'),
      (bar) => cells.timeDifference(bar.difference),
      cells.timeDifference(done - contracted),
    ],
    [
      t('charts.plan.excess'),
      (bar) => cells.percentDifference(bar.excess, 1),
      cells.percentDifference(excessOf(done, contracted), 1),
    ],
  ])
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
    <FiguresCard
      name="planned-against-done"
      title={title}
      subtitle={t(isUnderWay ? 'charts.plan.subtitleUnderWay' : 'charts.plan.subtitle')}
      sentences={[
        contracted === 0
          ? t('charts.plan.sentenceUnplanned', { done })
          : t('charts.plan.sentence', {
              done,
              contracted,
              difference: excessWords(excessOf(done, contracted)),
            }),
      ]}
      figures={figures}
      file={t('charts.plan.file')}
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
            <RestLine
              count={others.length}
              average={t('charts.plan.rest', {
                done: minutes(sumOf('done')),
                contracted: minutes(sumOf('contracted')),
              })}
              value={excessWords(excessOf(sumOf('done'), sumOf('contracted')))}
            />
          </>
        )
      }
    />
  )
}
