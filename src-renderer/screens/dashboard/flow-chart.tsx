import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { drawnFlows, hourFlows, OTHERS } from '#shared/domain/indicators/hour-flows'
import { ChartCard } from '../../charts/chart-card'
import { figureRows, type ChartFigures } from '../../charts/chart-figures'
import { FlowBands } from '../../charts/flow-bands'
import { paths } from '../../client/paths'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'
import type { DashboardFacts } from './dashboard-facts'
import { useCells } from './use-cells'
import { useChartTools } from './use-chart-tools'

/** So many agents, and so many bodies, are drawn by themselves. */
const SHOWN = 8

/** Which agents serve which bodies, by hours. */
export function FlowChart({ allocation, openBody }: DashboardFacts) {
  const { t } = useWording()
  const cells = useCells()
  const names = useNames()
  const navigate = useNavigate()
  const found = useMemo(() => hourFlows(allocation), [allocation])
  const drawn = useMemo(() => (found === null ? null : drawnFlows(found, SHOWN)), [found])
  const figures: ChartFigures = {
    caption: t('charts.flows.table'),
    header: [t('words.body'), t('words.agent'), t('words.hours')],
    rows: figureRows(found?.flows ?? [], (flow) => ({
      id: `body ${flow.collectivityId} ${flow.agentId}`,
      cells: [
        names.collectivity(flow.collectivityId),
        names.agent(flow.agentId),
        cells.time(flow.minutes),
      ],
    })),
    total: found === null ? null : [t('common.total'), '', cells.time(found.total)],
  }
  const tools = useChartTools(figures, t('charts.flows.file'))
  if (found === null || drawn === null) return null
  const [first] = found.flows
  const title = t(found.bodies.length === 1 ? 'charts.flows.alone' : 'charts.flows.finding', {
    count: found.agents.length,
    bodies: found.bodies.length,
    mean: found.bodiesPerAgent,
  })
  const agentOf = (id: string): string =>
    id === OTHERS
      ? t('charts.flows.otherAgents', { count: found.agents.length - SHOWN })
      : names.agent(id)
  const bodyOf = (id: string): string =>
    id === OTHERS
      ? t('home.bodies.rest', { count: found.bodies.length - SHOWN })
      : names.collectivity(id)
  const open = (id: string): void => {
    const [side, one = ''] = id.split(' ')
    if (side === 'body') openBody(one)
    else if (one === OTHERS) openBody('')
    else void navigate(paths.week(one, allocation.period.from, 'mois'))
  }
  const node = (side: 'agent' | 'body') => (each: (typeof drawn.agents)[number]) => {
    const label = side === 'agent' ? agentOf(each.id) : bodyOf(each.id)
    return {
      id: `${side} ${each.id}`,
      label,
      value: each.minutes,
      description: t('charts.flows.node', { name: label, done: each.minutes }),
    }
  }
  return (
    <ChartCard
      name="hour-flows"
      title={title}
      subtitle={t('charts.flows.subtitle')}
      sentence={[
        ...(first === undefined
          ? []
          : [
              t('charts.flows.sentence', {
                agent: names.agent(first.agentId),
                body: names.collectivity(first.collectivityId),
                done: first.minutes,
              }),
            ]),
        ...(found.below === 0 ? [] : [t('charts.flows.below', { below: found.below })]),
      ].join(' ')}
      onChoose={open}
      drawing={
        <FlowBands
          sources={drawn.agents.map(node('agent'))}
          targets={drawn.bodies.map(node('body'))}
          flows={drawn.flows.map((flow) => ({
            source: `agent ${flow.agentId}`,
            target: `body ${flow.collectivityId}`,
            value: flow.minutes,
            label: t('charts.flows.band', {
              agent: agentOf(flow.agentId),
              body: bodyOf(flow.collectivityId),
              done: flow.minutes,
            }),
          }))}
          summary={title}
          onChoose={open}
        />
      }
      {...tools}
    />
  )
}
