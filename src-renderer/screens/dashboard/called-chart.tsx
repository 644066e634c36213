import { useMemo } from 'react'
import { cents, type Cents } from '#shared/kernel/cents'
import { calledAndPaid, ofBody, type CalledBar } from '#shared/domain/indicators/called-and-paid'
import { ChartCard } from '../../charts/chart-card'
import { figureRows, type ChartFigures } from '../../charts/chart-figures'
import { HorizontalBars } from '../../charts/horizontal-bars'
import { LegendItem } from '../../charts/legend-item'
import { RestLine } from '../../charts/rest-line'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import type { DashboardFacts } from './dashboard-facts'
import { useCells } from './use-cells'
import { useChartTools } from './use-chart-tools'

/** The most bars: the others are summed under the drawing. */
const SHOWN = 11

/** What was called, what came in, what is left, body by body. */
export function CalledChart({ agreement, allocation, bodyId, openBody }: DashboardFacts) {
  const { t, format } = useWording()
  const cells = useCells()
  const names = useNames()
  const { statements, payments } = useRegistry()
  const found = useMemo(
    () => calledAndPaid(agreement, allocation.period, ofBody(statements, bodyId), payments),
    [agreement, allocation, statements, payments, bodyId],
  )
  const bars = found?.bars ?? []
  // A table of claims that are all paid within what they call has no such column.
  const hasBack = bars.some(({ back }) => back !== 0)
  const figures: ChartFigures = {
    caption: t('charts.called.table'),
    header: [
      t('words.body'),
      t('words.instalmentsCalled'),
      t('charts.called.claimedHead'),
      t('charts.called.paidHead'),
      t('charts.called.leftHead'),
      ...(hasBack ? [t('charts.called.backHead')] : []),
    ],
    rows: figureRows(bars, (bar) => ({
      id: bar.collectivityId,
      cells: [
        names.collectivity(bar.collectivityId),
        cells.euros(bar.instalments),
        cells.euros(bar.claimed),
        cells.euros(bar.paid),
        cells.euros(bar.left),
        ...(hasBack ? [cells.euros(bar.back)] : []),
      ],
    })),
    total:
      found === null
        ? null
        : [
            t('common.total'),
            cells.euros(found.total.instalments),
            cells.euros(found.total.claimed),
            cells.euros(found.total.paid),
            cells.euros(found.total.left),
            ...(hasBack ? [cells.euros(found.total.back)] : []),
          ],
  }
  const tools = useChartTools(figures, t('charts.called.file'))
  if (found === null || bars.length === 0) return null
  const { total } = found
  // Until a statement calls something, only instalments can be shown. A claim and a reduction may come to nothing, and what was paid
  // of a cancelled one is claimed no more.
  const isIssued = bars.some((bar) =>
    [bar.claimed, bar.paid, bar.left, bar.back].some((amount) => amount !== 0),
  )
  const amountOf = (bar: CalledBar): Cents => (isIssued ? bar.left : bar.instalments)
  const title = !isIssued
    ? t(`charts.called.${found.issued === 0 ? 'instalmentsOnly' : 'instalmentsEnough'}`, {
        amount: total.instalments,
      })
    : total.left === 0
      ? t('charts.called.allPaid')
      : total.back > 0 || total.left > total.claimed
        ? t('charts.called.leftAndBack', { amount: total.left, back: total.back })
        : t('charts.called.left', { amount: total.left, claimed: total.claimed })
  const others = bars.slice(SHOWN)
  const rest = cents(others.reduce((sum, bar) => sum + amountOf(bar), 0))
  return (
    <ChartCard
      name="called-and-paid"
      title={title}
      subtitle={t(isIssued ? 'charts.called.subtitle' : 'charts.called.byBody')}
      sentence={[
        ...(isIssued ? [t('charts.called.sentence', total)] : []),
        ...(total.back > 0 ? [t('charts.called.back', { amount: total.back })] : []),
        ...(total.instalments === 0
          ? []
          : [t('charts.called.instalments', { amount: total.instalments })]),
        ...(found.crossing === 0 ? [] : [t('charts.called.crossing', { count: found.crossing })]),
      ].join(' ')}
      legend={
        <>
          {isIssued ? (
            <>
              <LegendItem label={t('charts.called.paid')} look="plain" />
              <LegendItem label={t('charts.called.claimed')} look="mark" />
            </>
          ) : (
            <LegendItem label={t('words.instalmentsCalled')} look="hatched" />
          )}
        </>
      }
      onChoose={openBody}
      drawing={
        <>
          <HorizontalBars
            rows={bars.slice(0, SHOWN).map((bar) => ({
              id: bar.collectivityId,
              label: names.collectivity(bar.collectivityId),
              value: isIssued ? bar.paid : bar.instalments,
              ...(isIssued ? { mark: bar.claimed } : {}),
              valueLabel:
                amountOf(bar) === 0 ? t('charts.called.paidWhole') : format.cents(amountOf(bar)),
              tone: 'plain',
              hatched: !isIssued,
            }))}
            summary={title}
            onChoose={openBody}
          />
          {others.length > 0 && (
            <RestLine
              label={t('home.bodies.rest', { count: others.length })}
              average=""
              value={format.cents(rest)}
            />
          )}
        </>
      }
      {...tools}
    />
  )
}
