import { useMemo } from 'react'
import { costAndPopulation, type FairnessBar } from '#shared/domain/indicators/cost-and-population'
import { servedPartly } from '#shared/domain/indicators/served-partly'
import { ChartCard } from '../../charts/chart-card'
import { figureRows, type ChartFigures } from '../../charts/chart-figures'
import { Dumbbells } from '../../charts/dumbbells'
import { LegendItem } from '../../charts/legend-item'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import type { DashboardFacts } from './dashboard-facts'
import { useCells } from './use-cells'
import { useChartTools } from './use-chart-tools'

/** So many from each end are drawn. */
const ENDS = 5

/** Part of the cost against part of the population, the furthest of both sides. */
export function FairnessChart({ agreement, whole, openBody }: DashboardFacts) {
  const { t } = useWording()
  const cells = useCells()
  const names = useNames()
  const { collectivities } = useRegistry()
  const found = useMemo(() => costAndPopulation(whole, collectivities), [whole, collectivities])
  const bars = found?.bars ?? []
  const partly = useMemo(() => servedPartly([{ agreement, allocation: whole }]), [agreement, whole])
  const partlyServed = bars.filter(({ collectivityId }) => partly.has(collectivityId)).length
  const times = (bar: FairnessBar): string => t('charts.fairness.times', { times: bar.times })
  const figures: ChartFigures = {
    caption: t('charts.fairness.table'),
    header: [
      t('words.body'),
      t('words.amount'),
      t('charts.fairness.costPart'),
      t('simulation.council.inhabitants'),
      t('charts.fairness.populationPart'),
      t('charts.fairness.ratio'),
    ],
    rows: figureRows(bars, (bar) => ({
      id: bar.collectivityId,
      cells: [
        names.collectivity(bar.collectivityId),
        cells.euros(bar.amount),
        cells.percent(bar.costPart, 2),
        cells.count(bar.inhabitants),
        cells.percent(bar.populationPart, 2),
        { value: bar.times, places: 2, shown: () => times(bar) },
      ],
    })),
    total:
      found === null
        ? null
        : [
            t('common.total'),
            cells.euros(found.total),
            cells.percent(10_000, 2),
            cells.count(found.inhabitants),
            cells.percent(10_000, 2),
            '',
          ],
  }
  const tools = useChartTools(figures, t('charts.fairness.file'))
  const [first] = bars
  const last = bars.at(-1)
  if (found === null || first === undefined || last === undefined) return null
  const title = t(found.above === 0 ? 'charts.fairness.even' : 'charts.fairness.above', {
    count: found.above,
    bodies: bars.length,
  })
  const isCut = bars.length > 2 * ENDS
  const shown = isCut ? [...bars.slice(0, ENDS), ...bars.slice(-ENDS)] : bars
  return (
    <ChartCard
      name="cost-and-population"
      title={title}
      subtitle={t('charts.fairness.subtitle')}
      sentence={[
        t('charts.fairness.sentence', {
          body: names.collectivity(first.collectivityId),
          costPart: first.costPart,
          populationPart: first.populationPart,
          other: names.collectivity(last.collectivityId),
          otherCost: last.costPart,
          otherPopulation: last.populationPart,
        }),
        ...(partlyServed === 0 ? [] : [t('charts.fairness.partly', { count: partlyServed })]),
        ...(found.unpaying === 0 ? [] : [t('charts.fairness.unpaying', { count: found.unpaying })]),
        ...(found.leftOut === 0 ? [] : [t('charts.fairness.leftOut', { count: found.leftOut })]),
      ].join(' ')}
      legend={
        <>
          <LegendItem label={t('charts.fairness.cost')} look="dot" />
          <LegendItem label={t('charts.fairness.population')} look="ring" />
        </>
      }
      onChoose={openBody}
      drawing={
        <Dumbbells
          rows={shown.map((bar) => ({
            id: bar.collectivityId,
            label: names.collectivity(bar.collectivityId),
            value: bar.costPart,
            against: bar.populationPart,
            valueLabel: times(bar),
            description: t('charts.fairness.row', {
              body: names.collectivity(bar.collectivityId),
              cost: bar.costPart,
              population: bar.populationPart,
            }),
          }))}
          cut={isCut ? ENDS : null}
          summary={title}
          onChoose={openBody}
        />
      }
      {...tools}
    />
  )
}
