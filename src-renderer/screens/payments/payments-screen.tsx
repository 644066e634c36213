import { Button, SegmentedControl, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { StatementSummary } from '#shared/contract/views'
import { owedOf } from '#shared/domain/payments/owed'
import { sumCents } from '#shared/kernel/cents'
import { textsHold } from '#shared/kernel/fold-text'
import { OWED_LISTS, owedListAt, type OwedList } from '../../client/owed-lists'
import { paths } from '../../client/paths'
import { useCommand } from '../../client/use-command'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { useWrittenNotice } from '../../client/use-written-notice'
import { ListDialog } from '../../forms/lists/list-dialog'
import { SearchField } from '../../forms/search-field'
import { PaymentDialog } from '../../settlement/payment-dialog'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { SelectionBar } from '../../ui/selection-bar'
import { Sheet } from '../../ui/sheet'
import { AgeingLine } from './ageing-line'
import type { Claim } from './claim'
import { ClaimsTable } from './claims-table'
import { Excesses } from './excesses'
import { OtherContests } from './other-contests'
import { OwedTable } from './owed-table'

/** What a column of a list of payments may give. */
const FIELDS = [
  'statementId',
  'year',
  'on',
  'amount',
  'reference',
  'side',
  'state',
  'lender',
  'payer',
] as const

/** What remains to be paid of issued statements, by age, or one way only; records payments, imports files of them, writes reminders. */
export function PaymentsScreen() {
  const { t } = useWording()
  const today = useToday()
  const { statements, payments, agreements } = useRegistry()
  const { run: remind, pending: reminding } = useCommand('writeReminders')
  const written = useWrittenNotice()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [paying, setPaying] = useState<StatementSummary | null>(null)
  const [importing, setImporting] = useState(false)
  const [query, setQuery] = useState('')
  const names = useNames()
  const navigate = useNavigate()
  const list = owedListAt(useParams()['list'])
  const owed = useMemo(
    () => owedOf(statements, payments, agreements, today),
    [statements, payments, agreements, today],
  )
  const labels = Object.fromEntries(FIELDS.map((field) => [field, t(`lists.field.${field}`)]))
  const { claims, reductions } = owed
  const isFound = ({ statement }: { readonly statement: StatementSummary }): boolean =>
    textsHold([names.collectivity(statement.beneficiaryId), statement.number], query)
  const excesses = [...owed.excesses, ...owed.recoveries].filter(isFound)
  const listed = (list === 'contested' || list === 'late' ? owed[list] : claims).filter(isFound)
  const otherContests = list === 'contested' ? owed.otherContests.filter(isFound) : []
  const none = (usual: string): string =>
    query === '' ? usual : t('statements.notFound', { query })
  const showsClaims = list !== 'reductions' && list !== 'excesses'
  const showsAges = showsClaims && (listed.length > 0 || otherContests.length === 0)
  const picked = listed.filter(({ statement }) => chosen.has(statement.id))
  const overdue = picked.filter(({ late }) => late > 0)
  const remindable = overdue.filter(({ mayRemind }) => mayRemind)
  const left = (list: readonly Claim[]) => sumCents(list.map((claim) => claim.left))
  const show = (next: OwedList): void => {
    setChosen(new Set())
    void navigate(paths.payments(next))
  }
  const pay = ({ statement }: { readonly statement: StatementSummary }): void =>
    setPaying(statement)
  const write = async (): Promise<void> => {
    const answer = await remind({ ids: remindable.map(({ statement }) => statement.id) })
    if (!answer.ok || !answer.value.asked) return
    const { folder, files } = answer.value
    written(t('payments.reminded', { count: files.length, folder }), folder)
    setChosen(new Set())
  }
  return (
    <Screen
      scroll="inside"
      title={t('payments.title')}
      context={t('payments.context', { count: claims.length, amount: left(claims) })}
      secondary={
        <>
          <Button component={Link} to={paths.statements()}>
            {t('words.refundStatements')}
          </Button>
          <Button onClick={() => setImporting(true)}>{t('payments.import')}</Button>
        </>
      }
      {...(statements.length === 0
        ? {}
        : {
            toolbar: (
              <>
                <SegmentedControl
                  aria-label={t('payments.lists.label')}
                  value={list}
                  onChange={show}
                  data={OWED_LISTS.map((value) => ({ value, label: t(`payments.lists.${value}`) }))}
                />
                <SearchField label={t('statements.search')} value={query} onChange={setQuery} />
              </>
            ),
          })}
    >
      {showsAges && <AgeingLine claims={listed} />}
      {(list === 'claims' || list === 'excesses') && <Excesses lines={excesses} />}
      {list === 'excesses' && excesses.length === 0 && (
        <EmptyState>{none(t('payments.none.excesses'))}</EmptyState>
      )}
      {list === 'reductions' && (
        <Sheet>
          <OwedTable
            kind="reduction"
            label={t('payments.reductions')}
            lines={reductions.filter(isFound)}
            empty={none(t('payments.none.reductions'))}
            onOpen={pay}
          />
        </Sheet>
      )}
      <OtherContests lines={otherContests} />
      {showsAges && (
        <Sheet>
          <ClaimsTable
            claims={listed}
            empty={none(t(list === 'claims' ? 'payments.empty' : `payments.none.${list}`))}
            chosen={chosen}
            onChoose={setChosen}
            onOpen={pay}
          />
        </Sheet>
      )}
      {showsClaims && picked.length > 0 && (
        <SelectionBar
          summary={t('statements.bar.chosen', { count: picked.length, balance: left(picked) })}
          clearLabel={t('statements.bar.clear')}
          onClear={() => setChosen(new Set())}
        >
          {overdue.length < picked.length && (
            <Text span c="dimmed" fz="table">
              {t('payments.notOverdue', { count: picked.length - overdue.length })}
            </Text>
          )}
          {remindable.length < overdue.length && (
            <Text span c="dimmed" fz="table">
              {t('payments.unanswered', { count: overdue.length - remindable.length })}
            </Text>
          )}
          <Button
            variant="filled"
            size="xs"
            loading={reminding}
            disabled={remindable.length === 0}
            onClick={() => void write()}
          >
            {t('payments.remind', { count: remindable.length })}
          </Button>
        </SelectionBar>
      )}
      {paying !== null && <PaymentDialog statement={paying} onClose={() => setPaying(null)} />}
      {importing && (
        <ListDialog kind="payments" labels={labels} onClose={() => setImporting(false)} />
      )}
    </Screen>
  )
}
