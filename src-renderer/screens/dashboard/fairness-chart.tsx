import { useMemo } from 'react'
import { costAndPopulation, type FairnessBar } from '#shared/domain/indicators/cost-and-population'
import { servedPartly } from '#shared/domain/indicators/served-partly'
import { chartFigures } from '../../charts/chart-figures'
import { Dumbbells } from '../../charts/dumbbells'
import { LegendItem } from '../../charts/legend-item'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import type { DashboardFacts } from './dashboard-facts'
import { FiguresCard } from './figures-card'
import { useCells } from './use-cells'

/** So many from each end are drawn. */
const ENDS = 5

/** Part of the cost against part of the population, the furthest of both sides. */
export function FairnessChart({ agreement, whole, openBody }: DashboardFacts) {
  const { t } = useWording()
  const cells = useCells()
  const names = useNames()
  const { collectivities } = useRegistry()
  const found = useMemo(() => costAndPopulation(whole, collectivities), [whole, collectivities])
  const partly = useMemo(() => servedPartly([{ agreement, allocation: whole }]), [agreement, whole])
  const bars = found?.bars ?? []
  const [first] = bars
  const last = bars.at(-1)
  if (found === null || first === undefined || last === undefined) return null
  const partlyServed = bars.filter(({ collectivityId }) => partly.has(collectivityId)).length
  const times = (bar: FairnessBar): string => t('charts.fairness.times', { times: bar.times })
  const all = cells.percent(10_000, 2)
  const figures = chartFigures(t('charts.fairness.table'), bars, (bar) => bar.collectivityId, [
    [t('words.body'), (bar) => names.collectivity(bar.collectivityId), t('common.total')],
    [t('words.amount'), (bar) => cells.euros(bar.amount), cells.euros(found.total)],
    [t('charts.fairness.costPart'), (bar) => cells.percent(bar.costPart, 2), all],
    [
      t('simulation.council.inhabitants'),
      (bar) => cells.count(bar.inhabitants),
      cells.count(found.inhabitants),
    ],
    [t('charts.fairness.populationPart'), (bar) => cells.percent(bar.populationPart, 2), all],
    [
      t('charts.fairness.ratio'),
      (bar) => ({ value: bar.times, places: 2, shown: () => times(bar) }),
    ],
  ])
  const title = t(found.above === 0 ? 'charts.fairness.even' : 'charts.fairness.above', {
    count: found.above,
    bodies: bars.length,
  })
  const isCut = bars.length > 2 * ENDS
  const shown = isCut ? [...bars.slice(0, ENDS), ...bars.slice(-ENDS)] : bars
  return (
    <FiguresCard
      name="cost-and-population"
      title={title}
      subtitle={t('charts.fairness.subtitle')}
      sentences={[
        t('charts.fairness.sentence', {
          body: names.collectivity(first.collectivityId),
          costPart: first.costPart,
          populationPart: first.populationPart,
          other: names.collectivity(last.collectivityId),
          otherCost: last.costPart,
          otherPopulation: last.populationPart,
        }),
        partlyServed > 0 && t('charts.fairness.partly', { count: partlyServed }),
        found.unpaying > 0 && t('charts.fairness.unpaying', { count: found.unpaying }),
        found.leftOut > 0 && t('charts.fairness.leftOut', { count: found.leftOut }),
      ]}
      figures={figures}
      file={t('charts.fairness.file')}
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
    />
  )
}
