import { Checkbox } from '@mantine/core'
import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { signedAmount } from '#shared/domain/statements/settle'
import { useWording } from '../../ui/use-wording'
import { DataTable } from '../../ui/data-table/data-table'
import { Tag } from '../../ui/tag'
import { LifeCycle } from './life-cycle'
import type { Row } from './row'
import type { RowStage } from './row-stage'

interface StatementTableProps {
  readonly rows: readonly Row[]
  readonly stageOf: (row: Row) => RowStage
  readonly nameOf: (collectivityId: string) => string
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (keys: ReadonlySet<string>) => void
  readonly shownKey: string | null
  readonly onShow: (row: Row) => void
  readonly empty: string
}

/** The tax on the share of a row. */
const taxOf = ({ share, due }: Row): Cents => cents(due - share)

/** Drafts and issued statements, with what each body pays and what is left of it. */
export function StatementTable(props: StatementTableProps) {
  const { rows, stageOf, nameOf, chosen, onChoose, shownKey, onShow, empty } = props
  const { t, format } = useWording()
  const standing = rows.filter(({ state }) => state !== 'cancelled')
  const toggle = (key: string): void => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    onChoose(next)
  }
  const all = standing.length > 0 && standing.every(({ key }) => chosen.has(key))
  return (
    <DataTable<Row>
      label={t('words.refundStatements')}
      rows={rows}
      rowKey={({ key }) => key}
      selectedKey={shownKey}
      onOpen={onShow}
      onMark={({ key, state }) => {
        if (state !== 'cancelled') toggle(key)
      }}
      empty={empty}
      columns={[
        {
          id: 'number',
          width: 118,
          header: (
            <Checkbox
              size="xs"
              label={t('words.number')}
              aria-label={t('common.chooseAll')}
              checked={all}
              indeterminate={chosen.size > 0 && !all}
              onChange={() => onChoose(all ? new Set() : new Set(standing.map(({ key }) => key)))}
            />
          ),
          cell: (row) => (
            <Checkbox
              size="xs"
              disabled={row.state === 'cancelled'}
              label={row.issued?.number ?? t('statements.toIssue')}
              aria-label={t('common.chooseBody', { body: nameOf(row.collectivityId) })}
              checked={chosen.has(row.key)}
              onClick={(event) => event.stopPropagation()}
              onChange={() => toggle(row.key)}
            />
          ),
          total: t('statements.total', { count: standing.length }),
        },
        {
          id: 'body',
          header: t('words.body'),
          sortBy: (row) => nameOf(row.collectivityId),
          cell: (row) => (
            <>
              {nameOf(row.collectivityId)} {row.absent && <Tag>{t('absent.tag')}</Tag>}
              {row.balance.kind === 'reduction' && <Tag>{t('words.reduction')}</Tag>}
              {row.carriedForward !== null && row.carriedForward.amount > 0 && (
                <Tag>{t('statements.carried', { amount: signedAmount(row.carriedForward) })}</Tag>
              )}
            </>
          ),
        },
        {
          id: 'share',
          header: t('statements.column.share'),
          align: 'right',
          width: 108,
          sortBy: ({ share }) => share,
          cell: ({ share }) => format.cents(share),
          total: format.cents(sumCents(standing.map(({ share }) => share))),
        },
        ...(standing.some(({ share, due }) => share !== due)
          ? [
              {
                id: 'vat',
                header: t('vat.label'),
                align: 'right',
                width: 98,
                sortBy: taxOf,
                cell: (row: Row) => format.cents(taxOf(row)),
                total: format.cents(sumCents(standing.map(taxOf))),
              } as const,
            ]
          : []),
        {
          id: 'instalments',
          header: t('words.alreadyCalled'),
          align: 'right',
          width: 106,
          sortBy: ({ called }) => called,
          cell: ({ called }) => (called === 0 ? '' : format.cents(called)),
          total: format.cents(sumCents(standing.map(({ called }) => called))),
        },
        {
          id: 'balance',
          header: t('statements.column.balance'),
          align: 'right',
          width: 104,
          sortBy: ({ balance }) => signedAmount(balance),
          cell: ({ balance }) => <strong>{format.cents(signedAmount(balance))}</strong>,
          total: format.cents(
            cents(standing.reduce((sum, { balance }) => sum + signedAmount(balance), 0)),
          ),
        },
        {
          id: 'state',
          header: t('words.state'),
          width: 158,
          sortBy: stageOf,
          cell: (row) => <LifeCycle stage={stageOf(row)} kind={row.balance.kind} />,
        },
      ]}
    />
  )
}
