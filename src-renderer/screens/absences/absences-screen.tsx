import { Button, Checkbox, Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { agentName } from '#shared/domain/agents/agent'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useStatus } from '../../client/use-status'
import { DataTable } from '../../ui/data-table/data-table'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { ScreenHeader } from '../../ui/screen-header'
import { Sheet } from '../../ui/sheet'
import { AbsencePane } from './absence-pane'
import { useAbsenceColumns } from './use-absence-columns'

/** In the address, in place of an identifier: the pane notes one. */
const NEW = 'nouvelle'

/** In the address: whose absences are shown, and who a new one is proposed for. */
const AGENT = 'agent'

/** The absences of all agents: the list, and one of them on the right. */
export function AbsencesScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { id } = useParams()
  const [search, setSearch] = useSearchParams()
  const { today } = useStatus()
  const { absences, agents } = useRegistry()
  const columns = useAbsenceColumns()
  const [past, setPast] = useState(false)
  const agentId = search.get(AGENT) ?? ''
  const query = search.size === 0 ? '' : `?${search.toString()}`
  const ofAgent = absences.filter((absence) => agentId === '' || absence.agentId === agentId)
  const found = ofAgent.filter(({ period }) => past || period.to >= today)
  const chosen = absences.find((each) => each.id === id) ?? null
  const hasPast = absences.some(({ period }) => period.to < today)
  const create = (
    <Button
      leftSection={<IconPlus size={17} aria-hidden="true" />}
      onClick={() => void navigate(paths.absences(NEW) + query)}
    >
      {t('absences.create')}
    </Button>
  )
  if (agents.length === 0)
    return (
      <Screen header={<ScreenHeader title={t('frame.navigation.absences')} />}>
        <EmptyState
          action={
            <Button onClick={() => void navigate(paths.agents('nouveau'))}>
              {t('absences.createAgent')}
            </Button>
          }
        >
          {t('absences.noAgent')}
        </EmptyState>
      </Screen>
    )
  const none = absences.length === 0
  const showAll = (): void => {
    setPast(true)
    setSearch({})
  }
  return (
    <Screen
      scroll="inside"
      header={
        <ScreenHeader
          title={t('frame.navigation.absences')}
          context={none ? undefined : t('absences.count', { count: found.length })}
          primary={none ? undefined : create}
        />
      }
      toolbar={
        none ? undefined : (
          <>
            <Select
              size="xs"
              aria-label={t('words.agent')}
              value={agentId}
              onChange={(next) => setSearch(next === null || next === '' ? {} : { [AGENT]: next })}
              data={[
                { value: '', label: t('common.allAgents') },
                ...agents.map((agent) => ({ value: agent.id, label: agentName(agent) })),
              ]}
              allowDeselect={false}
            />
            {hasPast && (
              <Checkbox
                label={t('absences.past')}
                checked={past}
                onChange={(event) => setPast(event.currentTarget.checked)}
              />
            )}
          </>
        )
      }
      pane={
        id === NEW || chosen !== null ? (
          <AbsencePane
            key={chosen?.id ?? `${NEW} ${agentId}`}
            kept={chosen}
            agentId={agentId}
            onClose={() => void navigate(paths.absences() + query)}
          />
        ) : undefined
      }
    >
      {none ? (
        <EmptyState action={create} example={t('absences.example')}>
          {t('absences.empty')}
        </EmptyState>
      ) : (
        <Sheet>
          <DataTable
            label={t('absences.list')}
            columns={columns}
            rows={found}
            rowKey={(row) => row.id}
            onOpen={(row) => void navigate(paths.absences(row.id) + query)}
            selectedKey={chosen?.id ?? null}
            initialSort={{ id: 'from', desc: false }}
            empty={
              <EmptyState
                action={
                  <Button variant="default" onClick={showAll}>
                    {t('absences.showAll')}
                  </Button>
                }
              >
                {t(ofAgent.length === 0 ? 'absences.onlyOthers' : 'absences.onlyPast')}
              </EmptyState>
            }
          />
        </Sheet>
      )}
    </Screen>
  )
}
