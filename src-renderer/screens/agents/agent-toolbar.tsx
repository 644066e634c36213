import { Checkbox, Text } from '@mantine/core'
import { bodyChoices } from '#shared/domain/collectivities/body-choices'
import { byLabel } from '#shared/kernel/compare-names'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { SearchField } from '../../forms/search-field'
import type { useAgentFilter } from './use-agent-filter'
import { Select } from '../../ui/select'

/** Search, employer where there are several, archived ones where there are any. */
export function AgentToolbar({ list }: { readonly list: ReturnType<typeof useAgentFilter> }) {
  const { t } = useWording()
  const { agents, collectivities } = useRegistry()
  const { filter, change, found, isClear } = list
  const employers = collectivities.filter(({ id }) =>
    agents.some(({ employerId }) => employerId === id),
  )
  return (
    <>
      <SearchField
        label={t('agents.searchLabel')}
        value={filter.query}
        onChange={(query) => change({ query })}
      />
      {employers.length > 1 && (
        <Select
          size="xs"
          aria-label={t('agents.field.employer')}
          value={filter.employerId}
          onChange={(employerId) => change({ employerId: employerId ?? '' })}
          data={[
            { value: '', label: t('agents.allEmployers') },
            ...bodyChoices(employers).sort(byLabel),
          ]}
          allowDeselect={false}
        />
      )}
      {agents.some(({ archived }) => archived) && (
        <Checkbox
          label={t('agents.showArchived')}
          checked={filter.archived}
          onChange={(event) => change({ archived: event.currentTarget.checked })}
        />
      )}
      {!isClear && (
        <Text span ml="auto" c="dimmed" role="status">
          {t('agents.found', { count: found.length })}
        </Text>
      )}
    </>
  )
}
