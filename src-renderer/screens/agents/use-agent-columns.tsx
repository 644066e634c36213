import { useMemo } from 'react'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import { workPeriodOn, type Agent } from '#shared/domain/agents/agent'
import { gradeOn } from '#shared/domain/agents/grade-on'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import type { Column } from '../../ui/data-table/column'
import looks from '../../ui/looks.module.css'

/** The columns of the list; beside a pane only the first ones. */
export function useAgentColumns(narrow: boolean): readonly Column<Agent>[] {
  const { t, format } = useWording()
  const today = useToday()
  const { collectivities } = useRegistry()
  return useMemo(() => {
    const names = bodyNames(collectivities)
    const employer = ({ employerId }: Agent): string => names.get(employerId) ?? ''
    const wide: readonly Column<Agent>[] = [
      {
        id: 'employer',
        yields: 2,
        header: t('agents.field.employer'),
        sortBy: employer,
      },
    ]
    return [
      {
        id: 'name',
        header: t('words.name'),
        cell: ({ lastName, firstName, archived }) => (
          <span className={archived ? looks.quiet : undefined}>
            {`${lastName} ${firstName}${archived ? ` (${t('words.archived')})` : ''}`}
          </span>
        ),
        sortBy: ({ lastName, firstName }) => `${lastName} ${firstName}`,
      },
      {
        id: 'registrationNumber',
        header: t('agents.column.registrationNumber'),
        sortBy: ({ registrationNumber }) => registrationNumber,
      },
      ...(narrow ? [] : wide),
      {
        id: 'status',
        yields: 3,
        header: t('agents.field.status'),
        sortBy: ({ status }) => t(`common.status.${status}`),
      },
      {
        id: 'category',
        yields: 1,
        header: t('agents.column.category'),
        sortBy: (agent) => gradeOn(agent, today).category,
        align: 'center',
      },
      {
        id: 'grade',
        yields: 4,
        header: t('agents.field.grade'),
        sortBy: (agent) => gradeOn(agent, today).grade,
      },
      {
        id: 'week',
        header: t('words.perWeek'),
        cell: (agent) => {
          const work = workPeriodOn(agent, today)
          return work === undefined ? (
            <span className={looks.quiet}>{t('agents.noWorkToday')}</span>
          ) : (
            format.minutes(work.weeklyMinutes)
          )
        },
        sortBy: (agent) => workPeriodOn(agent, today)?.weeklyMinutes ?? null,
        align: 'right',
      },
      {
        id: 'share',
        header: t('words.quota'),
        cell: (agent) => {
          const work = workPeriodOn(agent, today)
          return work === undefined ? null : format.percent(work.workShare, 2)
        },
        sortBy: (agent) => workPeriodOn(agent, today)?.workShare ?? null,
        align: 'right',
      },
    ]
  }, [t, format, today, collectivities, narrow])
}
