import { Checkbox, SegmentedControl, Text } from '@mantine/core'
import { useWording } from '../../ui/use-wording'
import { SearchField } from '../../forms/search-field'
import type { useCollectivityFilter } from './use-collectivity-filter'

interface CollectivityToolbarProps {
  readonly list: ReturnType<typeof useCollectivityFilter>
  readonly anyArchived: boolean
}

/** Search, kinds that occur, archived ones. */
export function CollectivityToolbar({ list, anyArchived }: CollectivityToolbarProps) {
  const { t, format } = useWording()
  const { filter, change, kinds, total, found, isClear } = list
  const tab = (value: string, name: string, count: number) => ({
    value,
    label: `${name} ${format.integer(count)}`,
  })
  return (
    <>
      <SearchField
        label={t('collectivities.searchLabel')}
        value={filter.query}
        onChange={(query) => change({ query })}
      />
      {kinds.length > 1 && (
        <SegmentedControl
          aria-label={t('words.kind')}
          value={filter.kind}
          onChange={(value) =>
            change({ kind: kinds.find(({ kind }) => kind === value)?.kind ?? 'all' })
          }
          data={[
            tab('all', t('common.all'), total),
            ...kinds.map(({ kind, count }) => tab(kind, t(`common.kinds.${kind}`), count)),
          ]}
        />
      )}
      {anyArchived && (
        <Checkbox
          label={t('common.showArchived')}
          checked={filter.archived}
          onChange={(event) => change({ archived: event.currentTarget.checked })}
        />
      )}
      {!isClear && (
        <Text span ml="auto" c="dimmed" role="status">
          {t('collectivities.found', { count: found.length })}
        </Text>
      )}
    </>
  )
}
