import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { agentChoices } from '#shared/domain/agents/agent-choices'
import type { Absence } from '#shared/domain/timesheets/absence'
import { byLabel } from '#shared/kernel/compare-names'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { Register } from '../../forms/register'
import { useChosen } from '../../forms/use-chosen'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { AbsencePane } from './absence-pane'
import { useAbsenceColumns } from './use-absence-columns'
import { Select } from '../../ui/select'

/** In the address: whose absences are shown, and who a new one is proposed for. */
const AGENT = 'agent'

/** The absences of all agents: the list, and one of them on the right. */
export function AbsencesScreen() {
  const { t, format } = useWording()
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const today = useToday()
  const { absences, agents } = useRegistry()
  const columns = useAbsenceColumns()
  const [past, setPast] = useState(false)
  const names = useNames()
  const agentId = search.get(AGENT) ?? ''
  const query = search.size === 0 ? '' : `?${search.toString()}`
  const ofAgent = absences.filter((absence) => agentId === '' || absence.agentId === agentId)
  const found = ofAgent.filter((absence) => past || absence.period.to >= today)
  const chosen = useChosen(absences, (id) => paths.absences(id) + query, 'nouvelle')
  const hasPast = absences.some(({ period }) => period.to < today)
  if (agents.length === 0)
    return (
      <Screen title={t('frame.navigation.absences')}>
        <EmptyState
          button={{
            label: t('absences.createAgent'),
            onClick: () => void navigate(paths.agents('nouveau')),
          }}
        >
          {t('absences.noAgent')}
        </EmptyState>
      </Screen>
    )
  const showAll = (): void => {
    setPast(true)
    setSearch({})
  }
  /** The list shows what was just kept, whatever it left out before. */
  const showKept = ({ agentId: of, period }: Absence): void => {
    if (period.to < today) setPast(true)
    void navigate(paths.absences() + (of === agentId ? query : ''))
  }
  return (
    <Register
      title={t('frame.navigation.absences')}
      context={t('absences.count', { count: found.length })}
      list={t('absences.list')}
      add={t('absences.create')}
      chosen={chosen}
      columns={columns}
      rows={found}
      sort="from"
      search={{
        label: t('absences.search'),
        textsOf: ({ agentId: of, kind, part, period }) => [
          names.agent(of),
          t(`absences.kind.${kind}`),
          t(`absences.part.${part}`),
          format.day(period.from, 'long'),
          format.day(period.to, 'long'),
        ],
      }}
      toolbar={
        <>
          <Select
            size="xs"
            aria-label={t('words.agent')}
            value={agentId}
            onChange={(next) => setSearch(next === null || next === '' ? {} : { [AGENT]: next })}
            data={[
              { value: '', label: t('common.allAgents') },
              ...agentChoices(agents).sort(byLabel),
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
      }
      pane={
        <AbsencePane
          key={chosen.row?.id ?? `${chosen.key} ${agentId}`}
          kept={chosen.row}
          agentId={agentId}
          onSaved={showKept}
          onClose={() => chosen.open()}
        />
      }
      empty={
        <EmptyState button={{ label: t('absences.showAll'), onClick: showAll, quiet: true }}>
          {t(ofAgent.length === 0 ? 'absences.onlyOthers' : 'absences.onlyPast')}
        </EmptyState>
      }
      none={
        absences.length === 0 &&
        ((create) => (
          <EmptyState action={create} example={t('absences.example')}>
            {t('absences.empty')}
          </EmptyState>
        ))
      }
    />
  )
}
