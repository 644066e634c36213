import { useNavigate, useParams } from 'react-router'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { useChosen } from '../../forms/use-chosen'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { UsualWeekEditor } from './usual-week-editor'

/** The usual week of an agent, to set and to change. */
export function UsualWeekScreen() {
  const { t } = useWording()
  const navigate = useNavigate()
  const { agentId = '' } = useParams()
  const { agents, weekTemplates } = useRegistry()
  const agent = agents.find(({ id }) => id === agentId)
  const own = weekTemplates
    .filter((template) => template.agentId === agentId)
    .sort((a, b) => (a.period.from < b.period.from ? -1 : 1))
  const chosen = useChosen(own, (id = '') => paths.usualWeek(agentId, id), 'nouvelle')
  if (agent !== undefined && chosen.editing)
    return (
      <UsualWeekEditor
        key={chosen.key}
        id={chosen.key}
        agent={agent}
        kept={chosen.row}
        before={chosen.row === null ? own.at(-1) : undefined}
      />
    )
  return (
    <Screen title={t('usualWeek.section')}>
      <EmptyState
        button={{
          label: t('frame.navigation.agents'),
          onClick: () => void navigate(paths.agents(agent?.id)),
        }}
      >
        {t('usualWeek.missing')}
      </EmptyState>
    </Screen>
  )
}
