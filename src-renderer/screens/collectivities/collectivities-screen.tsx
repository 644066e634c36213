import { Button, Group } from '@mantine/core'
import { Link } from 'react-router'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { labelsOf } from '../../forms/fields/labels-of'
import { ListButton } from '../../forms/lists/list-button'
import { Register } from '../../forms/register'
import { useChosen } from '../../forms/use-chosen'
import { EmptyState } from '../../ui/empty-state'
import { collectivityFields } from './collectivity-fields'
import { CollectivityPane } from './collectivity-pane'
import { CollectivityToolbar } from './collectivity-toolbar'
import { useCollectivityColumns } from './use-collectivity-columns'
import { useCollectivityFilter } from './use-collectivity-filter'

/** Every body that lends or benefits: the list, and one of them on the right. */
export function CollectivitiesScreen() {
  const { t } = useWording()
  const { collectivities } = useRegistry()
  const list = useCollectivityFilter(collectivities)
  const chosen = useChosen(collectivities, paths.collectivities, 'nouvelle')
  const columns = useCollectivityColumns(chosen.editing)
  const isEmpty = collectivities.length === 0
  const territory = (
    <Button component={Link} to={paths.territory()} variant={isEmpty ? 'filled' : 'default'}>
      {t(isEmpty ? 'territory.title' : 'territory.link')}
    </Button>
  )
  const lists = (
    <ListButton
      kind="collectivities"
      worded={isEmpty}
      labels={{
        ...labelsOf(collectivityFields.fields, t),
        department: t('lists.field.department'),
      }}
    />
  )
  const archived = collectivities.filter((each) => each.archived).length
  return (
    <Register
      title={t('frame.navigation.collectivities')}
      context={[
        t('collectivities.count', { count: collectivities.length }),
        ...(archived === 0 ? [] : [t('collectivities.archivedCount', { count: archived })]),
      ].join(', ')}
      list={t('collectivities.list')}
      add={t('common.addCollectivity')}
      secondary={isEmpty ? undefined : territory}
      chosen={chosen}
      columns={columns}
      rows={list.found}
      sort="name"
      toolbar={
        <>
          <CollectivityToolbar list={list} anyArchived={archived > 0} />
          {lists}
        </>
      }
      pane={
        <CollectivityPane
          key={chosen.key}
          id={chosen.key}
          kept={chosen.row}
          all={collectivities}
          again={chosen.again}
        />
      }
      empty={
        <EmptyState button={{ label: t('common.showAll'), onClick: list.clear, quiet: true }}>
          {t('collectivities.nothingFound')}
        </EmptyState>
      }
      none={
        isEmpty &&
        (() => (
          <EmptyState
            action={
              <Group gap="sm">
                {territory}
                {lists}
                <Button onClick={chosen.create}>{t('common.addCollectivity')}</Button>
              </Group>
            }
            example={t('collectivities.emptyExample')}
          >
            {t('collectivities.empty')}
          </EmptyState>
        ))
      }
    />
  )
}
