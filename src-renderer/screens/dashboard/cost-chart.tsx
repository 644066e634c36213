import { useMemo } from 'react'
import { cents } from '#shared/kernel/cents'
import { costByCollectivity } from '#shared/domain/indicators/cost-by-collectivity'
import { whyUnpaid } from '#shared/domain/indicators/why-unpaid'
import type { BarRow } from '../../charts/chart-parts'
import { chartFigures } from '../../charts/chart-figures'
import { HorizontalBars } from '../../charts/horizontal-bars'
import { LegendItem } from '../../charts/legend-item'
import { OtherBars } from '../../charts/other-bars'
import { useCostFinding } from '../../charts/use-cost-finding'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { isHatched, type DashboardFacts } from './dashboard-facts'
import { FiguresCard } from './figures-card'
import { useCells } from './use-cells'

/** The most bars: the others are summed under the drawing. */
const SHOWN = 11

/** What each body pays, largest first. */
export function CostChart({ allocation, kindOf, openBody }: DashboardFacts) {
  const { t, format } = useWording()
  const cells = useCells()
  const names = useNames()
  const findingText = useCostFinding()
  const cost = useMemo(() => costByCollectivity(allocation), [allocation])
  const bars = cost?.bars ?? []
  const unpaid = whyUnpaid(allocation)
  const total = cost?.total ?? (allocation.billed === null ? null : cents(0))
  // Without amounts no body is listed: nothing is there to be summed, though hours were done.
  const done = cost === null ? null : bars.reduce((sum, bar) => sum + bar.minutes, 0)
  const whole = cost === null ? null : 10_000
  const figures = chartFigures(t('charts.cost.table'), bars, (bar) => bar.collectivityId, [
    [t('words.body'), (bar) => names.collectivity(bar.collectivityId), t('common.total')],
    [t('words.amount'), (bar) => cells.euros(bar.amount), cells.euros(total)],
    [t('words.part'), (bar) => cells.percent(bar.part, 2), cells.percent(whole, 2)],
    [t('words.hours'), (bar) => cells.time(bar.minutes), cells.time(done)],
  ])
  const givenBack = bars.filter(({ amount }) => amount < 0)
  const [first] = bars
  const firstName = first === undefined ? '' : names.collectivity(first.collectivityId)
  const title =
    cost === null ? t(`charts.cost.unpaid.${unpaid}`) : findingText(cost.finding, firstName)
  const sentences =
    first === undefined
      ? [t(`charts.cost.unpaidSentence.${unpaid}`)]
      : [
          t('charts.cost.sentence', {
            body: firstName,
            amount: first.amount,
            part: first.part,
            total: total ?? cents(0),
            count: bars.length - givenBack.length,
          }),
          givenBack.length > 0 &&
            t('charts.cost.givenBack', {
              count: givenBack.length,
              amount: cents(givenBack.reduce((sum, { amount }) => sum - amount, 0)),
            }),
        ]
  const rows: readonly BarRow[] = bars.slice(0, SHOWN).map(({ collectivityId, amount, named }) => ({
    id: collectivityId,
    label: names.collectivity(collectivityId),
    value: amount,
    valueLabel: format.cents(amount),
    tone: named ? 'named' : 'plain',
    hatched: isHatched(kindOf, collectivityId),
  }))
  return (
    <FiguresCard
      name="cost-by-collectivity"
      title={title}
      subtitle={t('charts.cost.subtitle')}
      sentences={sentences}
      figures={figures}
      file={t('charts.cost.file')}
      legend={
        <>
          <LegendItem label={t('charts.cost.municipality')} look="plain" />
          <LegendItem label={t('charts.cost.other')} look="hatched" />
        </>
      }
      onChoose={openBody}
      drawing={
        rows.length > 0 && (
          <>
            <HorizontalBars rows={rows} summary={title} onChoose={openBody} />
            <OtherBars amounts={bars.slice(SHOWN).map(({ amount }) => amount)} />
          </>
        )
      }
    />
  )
}
