import { useMemo } from 'react'
import { cents, type Cents } from '#shared/kernel/cents'
import { calledAndPaid, ofBody, type CalledBar } from '#shared/domain/indicators/called-and-paid'
import { chartFigures } from '../../charts/chart-figures'
import { HorizontalBars } from '../../charts/horizontal-bars'
import { LegendItem } from '../../charts/legend-item'
import { RestLine } from '../../charts/rest-line'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import type { DashboardFacts } from './dashboard-facts'
import { FiguresCard } from './figures-card'
import { useCells } from './use-cells'

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
  if (found === null || found.bars.length === 0) return null
  const { bars, total } = found
  const figures = chartFigures(t('charts.called.table'), bars, (bar) => bar.collectivityId, [
    [t('words.body'), (bar) => names.collectivity(bar.collectivityId), t('common.total')],
    [
      t('words.instalmentsCalled'),
      (bar) => cells.euros(bar.instalments),
      cells.euros(total.instalments),
    ],
    [t('charts.called.claimedHead'), (bar) => cells.euros(bar.claimed), cells.euros(total.claimed)],
    [t('charts.called.paidHead'), (bar) => cells.euros(bar.paid), cells.euros(total.paid)],
    [t('charts.called.leftHead'), (bar) => cells.euros(bar.left), cells.euros(total.left)],
    // A table of claims that are all paid within what they call has no such column.
    ...(bars.some(({ back }) => back !== 0)
      ? [
          [
            t('charts.called.backHead'),
            (bar: CalledBar) => cells.euros(bar.back),
            cells.euros(total.back),
          ] as const,
        ]
      : []),
  ])
  // Until a statement calls something, only instalments can be shown. A claim and a reduction may come to nothing, and what was paid
  // of a cancelled one is claimed no more.
  const isIssued = bars.some((bar) =>
    [bar.claimed, bar.paid, bar.left, bar.back].some((amount) => amount !== 0),
  )
  const amountOf = (bar: CalledBar): Cents => (isIssued ? bar.left : bar.instalments)
  // What is to be given back is a rest below zero. A body that no statement calls anything of paid nothing that is known here.
  const labelOf = (bar: CalledBar): string => {
    const amount = amountOf(bar)
    if (amount !== 0) return format.cents(amount)
    if (!isIssued || (bar.claimed === 0 && bar.paid === 0)) return '–'
    return bar.back > 0 ? format.cents(cents(0 - bar.back)) : t('charts.called.paidWhole')
  }
  const title = !isIssued
    ? t(`charts.called.${found.issued === 0 ? 'instalmentsOnly' : 'instalmentsEnough'}`, {
        amount: total.instalments,
      })
    : total.back > 0 || total.left > total.claimed
      ? t('charts.called.leftAndBack', { amount: total.left, back: total.back })
      : total.left === 0
        ? t('charts.called.allPaid')
        : t('charts.called.left', { amount: total.left, claimed: total.claimed })
  const others = bars.slice(SHOWN)
  const rest = cents(others.reduce((sum, bar) => sum + amountOf(bar), 0))
  return (
    <FiguresCard
      name="called-and-paid"
      title={title}
      subtitle={t(isIssued ? 'charts.called.subtitle' : 'charts.called.byBody')}
      sentences={[
        isIssued && t('charts.called.sentence', total),
        total.back > 0 && t('charts.called.back', { amount: total.back }),
        total.instalments !== 0 && t('charts.called.instalments', { amount: total.instalments }),
        found.crossing !== 0 && t('charts.called.crossing', { count: found.crossing }),
      ]}
      legend={
        isIssued ? (
          <>
            <LegendItem label={t('charts.called.paid')} look="plain" />
            <LegendItem label={t('charts.called.claimed')} look="mark" />
          </>
        ) : (
          <LegendItem label={t('words.instalmentsCalled')} look="hatched" />
        )
      }
      figures={figures}
      file={t('charts.called.file')}
      onChoose={openBody}
      drawing={
        <>
          <HorizontalBars
            rows={bars.slice(0, SHOWN).map((bar) => ({
              id: bar.collectivityId,
              label: names.collectivity(bar.collectivityId),
              value: isIssued ? bar.paid : bar.instalments,
              ...(isIssued ? { mark: bar.claimed } : {}),
              valueLabel: labelOf(bar),
              tone: 'plain',
              hatched: !isIssued,
            }))}
            summary={title}
            onChoose={openBody}
          />
          <RestLine count={others.length} value={format.cents(rest)} />
        </>
      }
    />
  )
}
