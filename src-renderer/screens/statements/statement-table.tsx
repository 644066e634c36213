import { Checkbox } from '@mantine/core'
import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { signedAmount } from '#shared/domain/statements/settle'
import { useWording } from '../../ui/use-wording'
import { DataTable } from '../../ui/data-table/data-table'
import { rowChoice } from '../../ui/row-choice'
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
  const choice = rowChoice(
    standing.map(({ key }) => key),
    chosen,
    onChoose,
  )
  return (
    <DataTable<Row>
      label={t('words.refundStatements')}
      rows={rows}
      rowKey={({ key }) => key}
      selectedKey={shownKey}
      onOpen={onShow}
      onMark={({ key, state }) => {
        if (state !== 'cancelled') choice.toggle(key)
      }}
      empty={empty}
      columns={[
        {
          id: 'number',
          width: 118,
          header: (
            <Checkbox
              {...choice.head}
              label={t('words.number')}
              aria-label={t('common.chooseAll')}
            />
          ),
          cell: (row) => (
            <Checkbox
              {...choice.box(row.key)}
              disabled={row.state === 'cancelled'}
              label={row.issued?.number ?? t('statements.toIssue')}
              aria-label={t('common.chooseBody', { body: nameOf(row.collectivityId) })}
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
