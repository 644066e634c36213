import { useMemo } from 'react'
import { agentNames } from '#shared/domain/agents/agent-names'
import type { Absence } from '#shared/domain/timesheets/absence'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import type { Column } from '../../ui/data-table/column'

/** The columns of the list of absences. */
export function useAbsenceColumns(): readonly Column<Absence>[] {
  const { t, format } = useWording()
  const { agents } = useRegistry()
  return useMemo(() => {
    const names = agentNames(agents)
    const nameOf = ({ agentId }: Absence): string => names.get(agentId) ?? agentId
    const lastNames = new Map(agents.map(({ id, lastName }) => [id, lastName]))
    return [
      {
        id: 'agent',
        header: t('words.agent'),
        cell: nameOf,
        sortBy: (absence) => lastNames.get(absence.agentId) ?? nameOf(absence),
      },
      {
        id: 'from',
        header: t('words.from'),
        cell: ({ period }) => format.day(period.from, 'long'),
        sortBy: ({ period }) => period.from,
      },
      {
        id: 'to',
        header: t('words.to'),
        cell: ({ period }) => format.day(period.to, 'long'),
        sortBy: ({ period }) => period.to,
      },
      {
        id: 'part',
        header: t('absences.column.part'),
        sortBy: ({ part }) => t(`absences.part.${part}`),
      },
      {
        id: 'kind',
        header: t('absences.field.kind'),
        sortBy: ({ kind }) => t(`absences.kind.${kind}`),
      },
    ]
  }, [t, format, agents])
}
