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
import { CriterionEditor } from './criterion-editor'
import { useCriterionColumns } from './use-criterion-columns'

/** In the address, in place of an identifier: the screen creates one. */
const NEW = 'nouveau'

/** What the user measures of bodies, year after year, for keys to count: the list, or one of them. */
export function CriteriaScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { id } = useParams()
  const { criteria } = useRegistry()
  const columns = useCriterionColumns()
  const chosen = criteria.find((each) => each.id === id) ?? null
  if (id === NEW || chosen !== null)
    return <CriterionEditor key={chosen?.id ?? NEW} criterion={chosen} />
  const none = criteria.length === 0
  const create = (
    <Button
      leftSection={<IconPlus size={17} aria-hidden="true" />}
      onClick={() => void navigate(paths.criteria(NEW))}
    >
      {t('criteria.create')}
    </Button>
  )
  return (
    <Screen
      scroll="inside"
      header={
        <ScreenHeader
          title={t('criteria.title')}
          context={none ? undefined : t('criteria.count', { count: criteria.length })}
          primary={none ? undefined : create}
        />
      }
    >
      {none ? (
        <EmptyState action={create} example={t('criteria.emptyExample')}>
          {t('criteria.empty')}
        </EmptyState>
      ) : (
        <Sheet>
          <DataTable
            label={t('criteria.list')}
            columns={columns}
            rows={criteria}
            rowKey={(row) => row.id}
            onOpen={(row) => void navigate(paths.criteria(row.id))}
            rowHeight={44}
            initialSort={{ id: 'name', desc: false }}
          />
        </Sheet>
      )}
    </Screen>
  )
}
