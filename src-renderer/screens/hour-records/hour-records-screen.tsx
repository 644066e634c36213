import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import { textsHold } from '#shared/kernel/fold-text'
import type { Adjustment } from '#shared/domain/approvals/adjustment'
import { SCREEN_NEEDS_IT } from '../../client/desk-query'
import { paths } from '../../client/paths'
import { useDesk } from '../../client/use-desk'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { SearchField } from '../../forms/search-field'
import { useListSearch } from '../../forms/use-list-search'
import { LateTimeDialog } from '../../settlement/late-time/late-time-dialog'
import { NoAgreement } from '../../settlement/no-agreement'
import { PeriodToolbar } from '../../settlement/settlement-toolbar'
import { Screen } from '../../ui/screen'
import { Sheet } from '../../ui/sheet'
import classes from './hour-records.module.css'
import { LateHoursTable } from './late-hours-table'
import { RecordPane } from './record-pane'
import { ReplyDialog } from './reply-dialog'
import { useMonthChoice } from './use-month-choice'
import { useRecordActions } from './use-record-actions'
import { waitingLateHours } from './waiting-late-hours'
import { EmptyState } from '../../ui/empty-state'
import { RecordTable } from './record-table'
import { Busy } from '../../ui/busy'

/** Records of hours for the beneficiaries, their replies, and late hours not yet on a statement. */
export function HourRecordsScreen() {
  const { t } = useWording()
  const navigate = useNavigate()
  const { view } = useParams()
  const late = view !== undefined
  const registry = useRegistry()
  const choice = useMonthChoice()
  const { agreement, period } = choice
  const { data } = useDesk(
    'readHourRecords',
    agreement === undefined ? null : { agreementId: agreement.id, period },
    SCREEN_NEEDS_IT,
  )
  const actions = useRecordActions(agreement?.id, period)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [shownId, setShownId] = useState<string | null>(null)
  const [asking, setAsking] = useState<'reply' | 'late' | null>(null)
  const [query, setQuery] = useState('')

  const names = bodyNames(registry.collectivities)
  const nameOf = (id: string): string => names.get(id) ?? ''
  const lines = (data ?? []).filter(({ uses, record }) => uses > 0 || record !== null)
  const listed = lines.filter(({ collectivityId }) => textsHold([nameOf(collectivityId)], query))
  const picked = lines.filter(({ collectivityId }) => chosen.has(collectivityId))
  const bodies = (picked.length > 0 ? picked : lines.filter(({ uses }) => uses > 0)).map(
    ({ collectivityId }) => collectivityId,
  )
  const shown = lines.find(({ collectivityId }) => collectivityId === shownId)
  const waiting = waitingLateHours(registry)
  const persons = useNames()
  const lateSearch = useListSearch<Adjustment>(
    {
      label: t('hourRecords.lateHours.search'),
      textsOf: ({ agentId, collectivityId, task, reason }) => [
        persons.agent(agentId),
        nameOf(collectivityId),
        task,
        reason,
      ],
    },
    waiting.length,
  )
  const close = (): void => setAsking(null)

  if (agreement === undefined)
    return <NoAgreement title={t('hourRecords.title')} why={t('hourRecords.empty')} />
  return (
    <Screen
      {...(!late && { period })}
      title={t('hourRecords.title')}
      context={late ? '' : agreement.title}
      secondary={<Button onClick={() => setAsking('reply')}>{t('hourRecords.code.title')}</Button>}
      primary={
        late ? (
          <Button variant="filled" onClick={() => setAsking('late')}>
            {t('hourRecords.lateHours.add')}
          </Button>
        ) : (
          data !== undefined && (
            <Button
              variant="filled"
              disabled={bodies.length === 0}
              loading={actions.busy}
              onClick={() => void actions.print(bodies)}
            >
              {t('hourRecords.print', { count: bodies.length })}
            </Button>
          )
        )
      }
      scroll="inside"
      toolbar={
        <>
          {!late && <PeriodToolbar {...choice} />}
          <SegmentedControl
            aria-label={t('hourRecords.views')}
            value={late ? 'late' : 'records'}
            onChange={(to) =>
              void navigate(to === 'late' ? paths.lateHours() : paths.hourRecords())
            }
            data={[
              { value: 'records', label: t('hourRecords.title') },
              {
                value: 'late',
                label: `${t('hourRecords.lateHours.title')} ${String(waiting.length)}`,
              },
            ]}
          />
          {late && lateSearch.field}
          {!late && lines.length > 0 && (
            <SearchField label={t('hourRecords.search')} value={query} onChange={setQuery} />
          )}
        </>
      }
      pane={
        !late &&
        shown !== undefined && (
          <RecordPane
            line={shown}
            body={nameOf(shown.collectivityId)}
            agreementId={agreement.id}
            period={period}
            busy={actions.busy}
            onMake={() => void actions.make([shown.collectivityId])}
            onPrint={() => void actions.print([shown.collectivityId])}
            onClose={() => setShownId(null)}
          />
        )
      }
    >
      {late ? (
        <>
          <p className={classes.help}>{t('hourRecords.lateHours.help')}</p>
          <Sheet>
            <LateHoursTable
              rows={waiting.filter(lateSearch.holds)}
              nameOf={nameOf}
              empty={lateSearch.notFound ?? t('hourRecords.lateHours.none')}
            />
          </Sheet>
        </>
      ) : data === undefined ? (
        <Busy>{t('common.loading')}</Busy>
      ) : lines.length === 0 ? (
        <EmptyState
          button={{ label: t('hourRecords.nothingAction'), to: paths.week(), quiet: true }}
        >
          {t('hourRecords.nothing')}
        </EmptyState>
      ) : (
        <>
          <p className={classes.help}>{t('hourRecords.help')}</p>
          <Sheet>
            <RecordTable
              lines={listed}
              nameOf={nameOf}
              chosen={chosen}
              onChoose={setChosen}
              shownId={shownId}
              onShow={setShownId}
              empty={t('hourRecords.notFound', { query })}
            />
          </Sheet>
        </>
      )}
      {asking === 'reply' && <ReplyDialog nameOf={nameOf} onClose={close} />}
      {asking === 'late' && <LateTimeDialog onClose={close} />}
    </Screen>
  )
}
