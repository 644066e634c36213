import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { mondayOf, readDay } from '#shared/kernel/day'
import { paths } from '../../../client/paths'
import { useLanguage } from '../../../client/use-language'
import { useRegistry } from '../../../client/use-registry'
import { useStatus } from '../../../client/use-status'
import { EmptyState } from '../../../ui/empty-state'
import { Screen } from '../../../ui/screen'
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
  const day = readDay(params['day'] ?? '') ?? last.day ?? today

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
  return (
    <AgentWeek
      key={agent.id}
      agent={agent}
      agents={agents}
      hasNext={next !== undefined && next !== agent}
      monday={mondayOf(day)}
      onGo={(to, at) => {
        const target = to === 'next' ? (next ?? agent) : to
        lastWeek.set(() => ({ agentId: target.id, day: at }))
        void navigate(paths.week(target.id, at))
      }}
    />
  )
}
