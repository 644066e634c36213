import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { textsHold } from '#shared/kernel/fold-text'
import { agreementStage } from '#shared/domain/agreements/agreement-stage'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { ListButton } from '../../forms/lists/list-button'
import { Register } from '../../forms/register'
import { SearchField } from '../../forms/search-field'
import { EmptyState } from '../../ui/empty-state'
import { useAgreementColumns } from './use-agreement-columns'
import { useBodyWords } from './use-body-words'

/** Every agreement: who shares which agents with whom, until when. */
export function AgreementsScreen() {
  const { t } = useWording()
  const navigate = useNavigate()
  const today = useToday()
  const { agreements } = useRegistry()
  const bodies = useBodyWords()
  const columns = useAgreementColumns()
  const [query, setQuery] = useState('')
  const [withArchived, setWithArchived] = useState(false)
  const inForce = agreements.filter((each) => agreementStage(each, today) === 'inForce').length
  const found = agreements.filter(
    ({ archived, title, reference, lenderId }) =>
      (withArchived || !archived) && textsHold([title, reference, bodies.name(lenderId)], query),
  )
  return (
    <Register
      title={t('frame.navigation.agreements')}
      context={[
        t('frame.counts.agreements', { count: agreements.length }),
        t('agreements.inForceCount', { count: inForce }),
      ].join(', ')}
      list={t('agreements.list')}
      add={t('agreements.create')}
      chosen={{
        row: null,
        editing: false,
        open: (id = '') => void navigate(paths.agreement(id)),
        create: () => void navigate(paths.newAgreement()),
      }}
      columns={columns}
      rows={found}
      rowHeight={44}
      toolbar={
        <>
          <SearchField label={t('agreements.searchLabel')} value={query} onChange={setQuery} />
          {agreements.length > 0 && (
            <ListButton
              kind="tariffs"
              title={t('lists.openTariffs')}
              labels={{
                agreementId: t('words.agreement'),
                from: t('lists.field.from'),
                hourlyTariff: t('words.hourlyTariff'),
                rated: t('lists.field.rated'),
              }}
            />
          )}
          {agreements.some(({ archived }) => archived) && (
            <Checkbox
              label={t('common.showArchived')}
              checked={withArchived}
              onChange={(event) => setWithArchived(event.currentTarget.checked)}
            />
          )}
        </>
      }
      empty={
        <EmptyState
          button={{ label: t('common.showAll'), onClick: () => setQuery(''), quiet: true }}
        >
          {t('agreements.nothingFound')}
        </EmptyState>
      }
      none={
        agreements.length === 0 &&
        ((create) => (
          <EmptyState action={create} example={t('agreements.emptyExample')}>
            {t('agreements.empty')}
          </EmptyState>
        ))
      }
    />
  )
}
