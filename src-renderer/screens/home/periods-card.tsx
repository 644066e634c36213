import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { openPoints } from '#shared/domain/allocation/open-points'
import { withVat } from '#shared/domain/allocation/vat-lines'
import { awaitingStatements, billedBodies } from '#shared/domain/indicators/awaiting-statements'
import { deductedOn } from '#shared/domain/statements/instalments-of'
import { sumCents, type Cents } from '#shared/kernel/cents'
import { periodHolds } from '#shared/kernel/period'
import { paths } from '../../client/paths'
import { useNames } from '../../client/use-names'
import { useYearsLookedAt } from '../../client/use-year-facts'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import type { Settlement } from '../../client/use-settlements'
import { Card } from '../../ui/card'
import type { Column } from '../../ui/data-table/column'
import { DataTable } from '../../ui/data-table/data-table'
import { EmptyState } from '../../ui/empty-state'
import { Tag } from '../../ui/tag'
import { AgreementTitle } from './agreement-title'
import { usePeriodName } from '../../settlement/use-period-name'

/** Instalments already called that the period deducts. */
const called = ({ agreement, allocation: { period } }: Settlement): Cents =>
  sumCents(
    agreement.instalments
      .filter(({ calledOn }) => periodHolds(period, deductedOn(agreement, calledOn)))
      .map(({ amount }) => amount),
  )

/** What the bodies are to pay, with the tax on it as in the instalments beside; `null` while amounts are missing. */
const dueOf = ({ billed, shares }: Settlement['allocation']): Cents | null =>
  billed === null
    ? null
    : withVat(
        billed,
        shares.flatMap(({ vat = [] }) => vat),
      )

/** Each agreement and year: ready, blocked, or issued. A click opens the allocation. */
export function PeriodsCard({
  settlements,
}: {
  readonly settlements: readonly Settlement[] | undefined
}) {
  const { t, format } = useWording()
  const navigate = useNavigate()
  const periodName = usePeriodName()
  const names = useNames()
  const years = useYearsLookedAt()
  const { agreements, statements } = useRegistry()
  const areArchived = agreements.length > 0 && agreements.every(({ archived }) => archived)
  const columns = useMemo((): readonly Column<Settlement>[] => {
    const state = ({ agreement, allocation }: Settlement) => {
      const { holes, doubts } = openPoints(allocation.objections)
      if (holes > 0) {
        return <Tag tone="warn">{t('home.periods.blocked', { count: holes })}</Tag>
      }
      const open = awaitingStatements(agreement, allocation, statements).length
      const done = billedBodies(allocation, statements)
      const all = done + open
      if (all === 0) return <Tag>{t('home.periods.nothing')}</Tag>
      if (done === 0 && doubts > 0)
        return <Tag tone="warn">{t('home.periods.doubtful', { count: doubts })}</Tag>
      if (done === 0) return <Tag tone="accent">{t('home.periods.ready')}</Tag>
      return done === all ? (
        <Tag>{t('frame.counts.statements', { count: done })}</Tag>
      ) : (
        <Tag tone="accent">{t('home.periods.partly', { count: done, number: all })}</Tag>
      )
    }
    return [
      {
        id: 'agreement',
        header: t('words.agreement'),
        cell: ({ agreement }) => <AgreementTitle agreement={agreement} />,
        sortBy: ({ agreement }) => names.agreement(agreement.id),
      },
      {
        id: 'period',
        header: t('words.period'),
        cell: ({ allocation }) => periodName(allocation.period),
        sortBy: ({ allocation }) => allocation.period.from,
      },
      { id: 'state', header: t('home.periods.state'), cell: state },
      {
        id: 'called',
        header: t('words.instalmentsCalled'),
        align: 'right',
        cell: (settlement) => format.cents(called(settlement)),
        sortBy: called,
      },
      {
        id: 'amount',
        header: t('words.amount'),
        align: 'right',
        cell: ({ allocation }) => {
          const due = dueOf(allocation)
          return due === null ? '·' : format.cents(due)
        },
        sortBy: ({ allocation }) => dueOf(allocation),
      },
    ]
  }, [t, format, names, periodName, statements])
  if (settlements === undefined)
    return <Card title={t('home.periods.title')}>{t('home.counting')}</Card>
  return (
    <Card title={t('home.periods.title')} flush>
      <DataTable
        label={t('home.periods.title')}
        columns={columns}
        rows={settlements}
        rowKey={({ agreement, allocation }) => `${agreement.id} ${allocation.period.from}`}
        rowHeight={36}
        onOpen={({ agreement, allocation: { period } }) =>
          void navigate(paths.allocation(agreement.id, period.from, period.to))
        }
        empty={
          <EmptyState>
            {areArchived ? t('agreements.allArchived') : t('home.periods.none', years)}
          </EmptyState>
        }
      />
    </Card>
  )
}
