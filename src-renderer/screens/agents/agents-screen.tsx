import { Group } from '@mantine/core'
import { workPeriodOn } from '#shared/domain/agents/agent'
import { sumMinutes } from '#shared/kernel/minutes'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { labelsOf } from '../../forms/fields/labels-of'
import { ListButton } from '../../forms/lists/list-button'
import { Register } from '../../forms/register'
import { useChosen } from '../../forms/use-chosen'
import { agentFields } from './agent-fields'
import { AgentPane } from './agent-pane'
import { AgentToolbar } from './agent-toolbar'
import { NoAgents, NothingFound } from './no-agents'
import { useAgentColumns } from './use-agent-columns'
import { useAgentFilter } from './use-agent-filter'

/** Every agent who may be shared: the list, and one of them on the right. */
export function AgentsScreen() {
  const { t } = useWording()
  const today = useToday()
  const { agents, collectivities } = useRegistry()
  const list = useAgentFilter(agents)
  const chosen = useChosen(agents, paths.agents, 'nouveau')
  const columns = useAgentColumns(chosen.editing)
  const active = agents.filter(({ archived }) => !archived)
  const week = sumMinutes(
    active.flatMap((agent) => {
      const work = workPeriodOn(agent, today)
      return work === undefined ? [] : [work.weeklyMinutes]
    }),
  )
  // The employer of most agents is the default of the next one; else the first group.
  const employerId =
    agents.at(-1)?.employerId ??
    (collectivities.find(({ kind }) => kind !== 'municipality') ?? collectivities[0])?.id ??
    ''
  const labels = { ...labelsOf(agentFields.fields, t), name: t('lists.wholeName') }
  return (
    <Register
      title={t('frame.navigation.agents')}
      context={[
        t('frame.counts.agents', { count: active.length }),
        t('common.perWeek', { hours: week }),
      ].join(', ')}
      list={t('agents.list')}
      add={t('common.addAgent')}
      secondary={agents.length === 0 ? undefined : <ListButton kind="agents" labels={labels} />}
      chosen={chosen}
      columns={columns}
      rows={list.found}
      sort="name"
      toolbar={<AgentToolbar list={list} />}
      pane={
        <AgentPane
          key={chosen.key}
          id={chosen.key}
          kept={chosen.row}
          employerId={employerId}
          again={chosen.again}
        />
      }
      empty={<NothingFound onClear={list.clear} />}
      none={
        agents.length === 0 &&
        ((add) => (
          <NoAgents
            create={
              <Group gap="sm" justify="center">
                {add}
                <ListButton kind="agents" worded labels={labels} />
              </Group>
            }
            canCreate={collectivities.length > 0}
          />
        ))
      }
    />
  )
}
