import { Button, Checkbox } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { textsHold } from '#shared/kernel/fold-text'
import { agreementStage } from '#shared/domain/agreements/agreement-stage'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useStatus } from '../../client/use-status'
import { SearchField } from '../../forms/search-field'
import { DataTable } from '../../ui/data-table/data-table'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { ScreenHeader } from '../../ui/screen-header'
import { Sheet } from '../../ui/sheet'
import { useAgreementColumns } from './use-agreement-columns'
import { useBodyWords } from './use-body-words'

/** Every agreement: who shares which agents with whom, until when. */
export function AgreementsScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { today } = useStatus()
  const { agreements } = useRegistry()
  const bodies = useBodyWords()
  const columns = useAgreementColumns()
  const [query, setQuery] = useState('')
  const [withArchived, setWithArchived] = useState(false)
  const none = agreements.length === 0
  const inForce = agreements.filter((each) => agreementStage(each, today) === 'inForce').length
  const found = agreements.filter(
    ({ archived, title, reference, lenderId }) =>
      (withArchived || !archived) && textsHold([title, reference, bodies.name(lenderId)], query),
  )
  const create = (
    <Button
      leftSection={<IconPlus size={17} aria-hidden="true" />}
      onClick={() => void navigate(paths.newAgreement())}
    >
      {t('agreements.create')}
    </Button>
  )
  return (
    <Screen
      scroll="inside"
      header={
        <ScreenHeader
          title={t('frame.navigation.agreements')}
          context={
            none
              ? undefined
              : [
                  t('frame.counts.agreements', { count: agreements.length }),
                  t('agreements.inForceCount', { count: inForce }),
                ].join(', ')
          }
          primary={none ? undefined : create}
        />
      }
      toolbar={
        none ? undefined : (
          <>
            <SearchField label={t('agreements.searchLabel')} value={query} onChange={setQuery} />
            {agreements.some(({ archived }) => archived) && (
              <Checkbox
                label={t('common.showArchived')}
                checked={withArchived}
                onChange={(event) => setWithArchived(event.currentTarget.checked)}
              />
            )}
          </>
        )
      }
    >
      {none ? (
        <EmptyState action={create} example={t('agreements.emptyExample')}>
          {t('agreements.empty')}
        </EmptyState>
      ) : (
        <Sheet>
          <DataTable
            label={t('agreements.list')}
            columns={columns}
            rows={found}
            rowKey={(row) => row.id}
            onOpen={(row) => void navigate(paths.agreement(row.id))}
            rowHeight={44}
            empty={
              <EmptyState
                action={
                  <Button variant="default" onClick={() => setQuery('')}>
                    {t('common.showAll')}
                  </Button>
                }
              >
                {t('agreements.nothingFound')}
              </EmptyState>
            }
          />
        </Sheet>
      )}
    </Screen>
  )
}
