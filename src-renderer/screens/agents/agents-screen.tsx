import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { workPeriodOn } from '#shared/domain/agents/agent'
import { sumMinutes } from '#shared/kernel/minutes'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useStatus } from '../../client/use-status'
import { DataTable } from '../../ui/data-table/data-table'
import { Screen } from '../../ui/screen'
import { ScreenHeader } from '../../ui/screen-header'
import { Sheet } from '../../ui/sheet'
import { AgentPane } from './agent-pane'
import { AgentToolbar } from './agent-toolbar'
import { NoAgents, NothingFound } from './no-agents'
import { useAgentColumns } from './use-agent-columns'
import { useAgentFilter } from './use-agent-filter'

/** In the address, in place of an identifier: the pane creates one. */
const NEW = 'nouveau'

/** Every agent who may be shared: the list, and one of them on the right. */
export function AgentsScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { id } = useParams()
  const { today } = useStatus()
  const { agents, collectivities } = useRegistry()
  const list = useAgentFilter(agents)
  const chosen = agents.find((each) => each.id === id) ?? null
  const open = id === NEW || chosen !== null
  const columns = useAgentColumns(open)
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
  const create = (
    <Button
      leftSection={<IconPlus size={17} aria-hidden="true" />}
      onClick={() => void navigate(paths.agents(NEW))}
    >
      {t('common.addAgent')}
    </Button>
  )
  const none = agents.length === 0
  return (
    <Screen
      scroll="inside"
      header={
        <ScreenHeader
          title={t('frame.navigation.agents')}
          context={
            none
              ? undefined
              : [
                  t('frame.counts.agents', { count: active.length }),
                  t('common.perWeek', { hours: week }),
                ].join(', ')
          }
          primary={none ? undefined : create}
        />
      }
      toolbar={none ? undefined : <AgentToolbar list={list} />}
      pane={
        open ? (
          <AgentPane key={chosen?.id ?? NEW} kept={chosen} employerId={employerId} />
        ) : undefined
      }
    >
      {none ? (
        <NoAgents create={create} canCreate={collectivities.length > 0} />
      ) : (
        <Sheet>
          <DataTable
            label={t('agents.list')}
            columns={columns}
            rows={list.found}
            rowKey={(row) => row.id}
            onOpen={(row) => void navigate(paths.agents(row.id))}
            selectedKey={chosen?.id ?? null}
            initialSort={{ id: 'name', desc: false }}
            empty={<NothingFound onClear={list.clear} />}
          />
        </Sheet>
      )}
    </Screen>
  )
}
