import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { DataTable } from '../../ui/data-table/data-table'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { ScreenHeader } from '../../ui/screen-header'
import { Sheet } from '../../ui/sheet'
import { CollectivityPane } from './collectivity-pane'
import { CollectivityToolbar } from './collectivity-toolbar'
import { useCollectivityColumns } from './use-collectivity-columns'
import { useCollectivityFilter } from './use-collectivity-filter'

/** In the address, in place of an identifier: the pane creates one. */
const NEW = 'nouvelle'

/** Every body that lends or benefits: the list, and one of them on the right. */
export function CollectivitiesScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { id } = useParams()
  const { collectivities } = useRegistry()
  const list = useCollectivityFilter(collectivities)
  const chosen = collectivities.find((each) => each.id === id) ?? null
  const open = id === NEW || chosen !== null
  const columns = useCollectivityColumns(open)
  const archived = collectivities.filter((each) => each.archived).length
  const create = (
    <Button
      leftSection={<IconPlus size={17} aria-hidden="true" />}
      onClick={() => void navigate(paths.collectivities(NEW))}
    >
      {t('common.addCollectivity')}
    </Button>
  )
  const none = collectivities.length === 0
  return (
    <Screen
      scroll="inside"
      header={
        <ScreenHeader
          title={t('frame.navigation.collectivities')}
          context={
            none
              ? undefined
              : [
                  t('collectivities.count', { count: collectivities.length }),
                  ...(archived === 0
                    ? []
                    : [t('collectivities.archivedCount', { count: archived })]),
                ].join(', ')
          }
          primary={none ? undefined : create}
        />
      }
      toolbar={none ? undefined : <CollectivityToolbar list={list} anyArchived={archived > 0} />}
      pane={
        open ? (
          <CollectivityPane key={chosen?.id ?? NEW} kept={chosen} all={collectivities} />
        ) : undefined
      }
    >
      {none ? (
        <EmptyState action={create} example={t('collectivities.emptyExample')}>
          {t('collectivities.empty')}
        </EmptyState>
      ) : (
        <Sheet>
          <DataTable
            label={t('collectivities.list')}
            columns={columns}
            rows={list.found}
            rowKey={(row) => row.id}
            onOpen={(row) => void navigate(paths.collectivities(row.id))}
            selectedKey={chosen?.id ?? null}
            initialSort={{ id: 'name', desc: false }}
            empty={
              <EmptyState
                action={
                  <Button variant="default" onClick={list.clear}>
                    {t('common.showAll')}
                  </Button>
                }
              >
                {t('collectivities.nothingFound')}
              </EmptyState>
            }
          />
        </Sheet>
      )}
    </Screen>
  )
}
