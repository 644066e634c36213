import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { minutes } from '#shared/kernel/minutes'
import { availableTo, ratesOfUse } from '#shared/domain/indicators/rates-of-use'
import { chartFigures } from '../../charts/chart-figures'
import { HorizontalBars } from '../../charts/horizontal-bars'
import { LegendItem } from '../../charts/legend-item'
import { RestLine } from '../../charts/rest-line'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { usePeriodFacts } from '../../client/use-period-facts'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import type { DashboardFacts } from './dashboard-facts'
import { FiguresCard } from './figures-card'
import { readSpan } from './read-span'
import { useCells } from './use-cells'

/** The most bars: the others are summed under the drawing. */
const SHOWN = 11

/** Hours that agents gave to bodies against those they have, the least used first. */
export function UseRateChart({ agreement, whole }: DashboardFacts) {
  const { t, format } = useWording()
  const cells = useCells()
  const names = useNames()
  const navigate = useNavigate()
  const { agents } = useRegistry()
  const today = useToday()
  const { data: facts } = usePeriodFacts(readSpan(whole.period))
  const { from, to } = whole.period
  const entered = facts?.hours.entered
  // A change of hours keeps the list of months that have some, unless a month is the first or the last one.
  const available = useMemo(
    () => entered && availableTo(agreement, agents, { from, to }, entered, today),
    [agreement, agents, from, to, entered, today],
  )
  const found = useMemo(
    () => (available === undefined ? null : ratesOfUse(whole, available)),
    [whole, available],
  )
  if (found === null) return null
  const { bars } = found
  const figures = chartFigures(t('charts.useRate.table'), bars, (bar) => bar.agentId, [
    [t('words.agent'), (bar) => names.agent(bar.agentId), t('common.total')],
    [t('charts.useRate.direct'), (bar) => cells.time(bar.direct), cells.time(found.direct)],
    [
      t('charts.useRate.available'),
      (bar) => cells.time(bar.available),
      cells.time(found.available),
    ],
    [t('prices.field.rate'), (bar) => cells.percent(bar.rate, 1), cells.percent(found.rate, 1)],
  ])
  const title =
    found.rate === null
      ? t('charts.useRate.unknown')
      : t('charts.useRate.finding', { rate: found.rate })
  const open = (agentId: string): void =>
    void navigate(paths.week(agentId, whole.period.from, 'mois'))
  const others = bars.slice(SHOWN)
  const sum = (of: 'direct' | 'available'): number => others.reduce((all, bar) => all + bar[of], 0)
  return (
    <FiguresCard
      name="use-rate"
      title={title}
      subtitle={t('charts.useRate.subtitle')}
      sentences={[
        t('charts.useRate.sentence', { direct: found.direct, available: found.available }),
        found.least !== null &&
          t('charts.useRate.least', {
            agent: names.agent(found.least.agentId),
            rate: found.least.rate,
          }),
      ]}
      figures={figures}
      file={t('charts.useRate.file')}
      legend={
        <>
          <LegendItem label={t('charts.useRate.directLegend')} look="plain" />
          <LegendItem label={t('charts.useRate.availableLegend')} look="mark" />
        </>
      }
      onChoose={open}
      drawing={
        <>
          <HorizontalBars
            rows={bars.slice(0, SHOWN).map((bar) => ({
              id: bar.agentId,
              label: names.agent(bar.agentId),
              value: bar.direct,
              mark: bar.available,
              valueLabel: bar.rate === null ? '' : format.percent(bar.rate, 1),
              tone: 'plain',
              hatched: false,
            }))}
            summary={title}
            onChoose={open}
          />
          <RestLine
            count={others.length}
            average={t('charts.useRate.rest', {
              direct: minutes(sum('direct')),
              available: minutes(sum('available')),
            })}
          />
        </>
      }
    />
  )
}
