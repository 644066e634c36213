import { memo } from 'react'
import type { AgentGroup } from '#shared/domain/indicators/agent-groups'
import { useWording } from '../../ui/use-wording'
import { Select } from '../../ui/select'
import type { DashboardView } from './use-dashboard-view'

interface GroupFilterProps {
  readonly groups: readonly AgentGroup[]
  readonly code: string | null
  readonly choose: DashboardView['choose']
}

/** The choice of no group. */
const EVERYONE = '~'

function Filter({ groups, code, choose }: GroupFilterProps) {
  const { t } = useWording()
  if (groups.length === 0) return null
  return (
    <Select
      aria-label={t('dashboard.group.label')}
      data={[
        { value: EVERYONE, label: t('common.allAgents') },
        ...groups.map((group) => ({
          value: group.code,
          label: t('dashboard.group.name', {
            count: group.categories.length,
            categories: group.categories,
          }),
        })),
      ]}
      value={code ?? EVERYONE}
      onChange={(chosen) => choose({ group: chosen === EVERYONE ? null : chosen })}
      allowDeselect={false}
      w={180}
      size="xs"
    />
  )
}

/** Shows the figures of all agents, or of those of one group; nothing to choose where there are no two groups. */
export const GroupFilter = memo(Filter)
