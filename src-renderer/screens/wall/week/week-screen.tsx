import { useEffect, useRef } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { Agent } from '#shared/domain/agents/agent'
import { readDay, type Day } from '#shared/kernel/day'
import { paths } from '../../../client/paths'
import { useWording } from '../../../ui/use-wording'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'
import { holdKeysUntil, isAwaiting } from '../../../ui/held-keys'
import { EmptyState } from '../../../ui/empty-state'
import { Screen } from '../../../ui/screen'
import { daysShown, periodName, shiftView, type WallViewName } from '../wall-period'
import { AgentWeek } from './agent-week'
import { lastWeek } from './last-week'

/** The hours of one agent's week or month, by body and day. */
export function WeekScreen() {
  const { t, language } = useWording()
  const navigate = useNavigate()
  const params = useParams()
  const today = useToday()
  const { agents: all } = useRegistry()
  const last = lastWeek.use()
  const { compare } = new Intl.Collator(language)
  const agents = all
    .filter(({ archived, id }) => !archived || id === params['agentId'])
    .sort((a, b) => compare(a.lastName, b.lastName) || compare(a.firstName, b.firstName))
  const wanted = params['agentId'] ?? last.agentId
  const agent = agents.find(({ id }) => id === wanted) ?? agents[0]
  const asksWeek = params['view'] === undefined && params['day'] !== undefined
  const view: WallViewName = params['view'] === 'mois' ? 'month' : asksWeek ? 'week' : last.view
  const day = readDay(params['day'] ?? '') ?? last.day ?? today
  const first = daysShown(view, day)[0] ?? day
  // The week or month that was asked for and is not shown yet: the next step starts there.
  const asked = useRef<Day | null>(null)
  useEffect(() => {
    if (asked.current === first) asked.current = null
  }, [first])

  if (agent === undefined) {
    return (
      <Screen title={t('frame.navigation.week')}>
        <EmptyState button={{ label: t('week.empty.createAgent'), to: paths.agents() }}>
          {t('week.empty.noAgent')}
        </EmptyState>
      </Screen>
    )
  }
  const index = agents.indexOf(agent)
  const next = agents[(index + 1) % agents.length]
  const go = (target: Agent, on: Day, as: WallViewName = view): void => {
    const at = daysShown(as, on)[0] ?? on
    if (isAwaiting() || target.id !== agent.id || at !== first || as !== view)
      holdKeysUntil(periodName(as, at, target.id))
    asked.current = at === first ? null : at
    lastWeek.set(() => ({ agentId: target.id, day: at, view: as }))
    void navigate(paths.week(target.id, at, as === 'month' ? 'mois' : undefined))
  }
  return (
    <AgentWeek
      key={agent.id}
      agent={agent}
      agents={agents}
      hasNext={next !== undefined && next !== agent}
      view={view}
      from={first}
      onShift={(steps) => go(agent, shiftView(view, asked.current ?? first, steps))}
      onGo={(to, at) => go(to === 'next' ? (next ?? agent) : to, at)}
      onView={(as, on) => go(agent, on, as)}
    />
  )
}
