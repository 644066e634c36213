import { useNavigate, useParams } from 'react-router'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { UsualWeekEditor } from './usual-week-editor'

/** In the address, in place of an identifier: a usual week to create. */
const NEW = 'nouvelle'

/** The usual week of an agent, to set and to change. */
export function UsualWeekScreen() {
  const { t } = useWording()
  const navigate = useNavigate()
  const { agentId = '', templateId } = useParams()
  const { agents, weekTemplates } = useRegistry()
  const agent = agents.find(({ id }) => id === agentId)
  const own = weekTemplates
    .filter((template) => template.agentId === agentId)
    .sort((a, b) => (a.period.from < b.period.from ? -1 : 1))
  const kept = own.find(({ id }) => id === templateId) ?? null
  if (agent !== undefined && (kept !== null || templateId === NEW))
    return (
      <UsualWeekEditor
        key={kept?.id ?? NEW}
        agent={agent}
        kept={kept}
        before={kept === null ? own.at(-1) : undefined}
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
