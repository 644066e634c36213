import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { drawnFlows, hourFlows, OTHERS } from '#shared/domain/indicators/hour-flows'
import { chartFigures } from '../../charts/chart-figures'
import { FlowBands } from '../../charts/flow-bands'
import { paths } from '../../client/paths'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'
import type { DashboardFacts } from './dashboard-facts'
import { FiguresCard } from './figures-card'
import { useCells } from './use-cells'

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
  if (found === null || drawn === null) return null
  const figures = chartFigures(
    t('charts.flows.table'),
    found.flows,
    (flow) => `body ${flow.collectivityId} ${flow.agentId}`,
    [
      [t('words.body'), (flow) => names.collectivity(flow.collectivityId), t('common.total')],
      [t('words.agent'), (flow) => names.agent(flow.agentId)],
      [t('words.hours'), (flow) => cells.time(flow.minutes), cells.time(found.total)],
    ],
  )
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
    // An identifier may have spaces.
    const one = id.slice(id.indexOf(' ') + 1)
    if (id.startsWith('body ')) openBody(one)
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
    <FiguresCard
      name="hour-flows"
      title={title}
      subtitle={t('charts.flows.subtitle')}
      sentences={[
        first !== undefined &&
          t('charts.flows.sentence', {
            agent: names.agent(first.agentId),
            body: names.collectivity(first.collectivityId),
            done: first.minutes,
          }),
        found.below !== 0 && t('charts.flows.below', { below: found.below }),
      ]}
      figures={figures}
      file={t('charts.flows.file')}
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
    />
  )
}
