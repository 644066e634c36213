import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import type { Agent } from '#shared/domain/agents/agent'
import { addDays, mondayOf, readDay, type Day } from '#shared/kernel/day'
import { paths } from '../../../client/paths'
import { useLanguage } from '../../../client/use-language'
import { useRegistry } from '../../../client/use-registry'
import { useStatus } from '../../../client/use-status'
import { holdKeysUntil, isAwaiting } from '../../../grid/held-keys'
import { EmptyState } from '../../../ui/empty-state'
import { Screen } from '../../../ui/screen'
import { periodName } from '../wall-period'
import { AgentWeek } from './agent-week'
import { lastWeek } from './last-week'

/** The hours of one agent's week, by body and day. */
export function WeekScreen() {
  const { t } = useTranslation()
  const language = useLanguage()
  const navigate = useNavigate()
  const params = useParams()
  const { today } = useStatus()
  const { agents: all } = useRegistry()
  const last = lastWeek.use()
  const { compare } = new Intl.Collator(language)
  const agents = all
    .filter(({ archived, id }) => !archived || id === params['agentId'])
    .sort((a, b) => compare(a.lastName, b.lastName) || compare(a.firstName, b.firstName))
  const wanted = params['agentId'] ?? last.agentId
  const agent = agents.find(({ id }) => id === wanted) ?? agents[0]
  const monday = mondayOf(readDay(params['day'] ?? '') ?? last.day ?? today)
  // The week that was asked for and is not shown yet: the next step starts there.
  const asked = useRef<Day | null>(null)
  useEffect(() => {
    if (asked.current === monday) asked.current = null
  }, [monday])

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
  const go = (target: Agent, on: Day): void => {
    const at = mondayOf(on)
    if (isAwaiting() || target.id !== agent.id || at !== monday)
      holdKeysUntil(periodName('week', at, target.id))
    asked.current = at === monday ? null : at
    lastWeek.set(() => ({ agentId: target.id, day: at }))
    void navigate(paths.week(target.id, at))
  }
  return (
    <AgentWeek
      key={agent.id}
      agent={agent}
      agents={agents}
      hasNext={next !== undefined && next !== agent}
      monday={monday}
      onShift={(weeks) => go(agent, addDays(asked.current ?? monday, 7 * weeks))}
      onGo={(to, at) => go(to === 'next' ? (next ?? agent) : to, at)}
    />
  )
}
