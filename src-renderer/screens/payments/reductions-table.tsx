import { useTranslation } from 'react-i18next'
import type { StatementSummary } from '#shared/contract/views'
import type { OwedLine } from '#shared/domain/payments/owed'
import { sumCents, type Cents } from '#shared/kernel/cents'
import { useFormat } from '../../client/use-format'
import { useNames } from '../../client/use-names'
import { DataTable } from '../../ui/data-table/data-table'

type Line = OwedLine<StatementSummary>

interface ReductionsTableProps {
  readonly lines: readonly Line[]
  readonly empty: string
  readonly onOpen: (line: Line) => void
}

/** Reductions that are not refunded whole: how much of each was, and how much is left. */
export function ReductionsTable({ lines, empty, onOpen }: ReductionsTableProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const sum = (pick: (line: Line) => Cents): string => format.cents(sumCents(lines.map(pick)))
  return (
    <DataTable<Line>
      label={t('payments.reductions')}
      rows={lines}
      rowKey={({ statement }) => statement.id}
      onOpen={onOpen}
      empty={<p>{empty}</p>}
      columns={[
        {
          id: 'number',
          width: 132,
          header: t('words.number'),
          cell: ({ statement }) => statement.number,
          total: t('common.total'),
        },
        {
          id: 'body',
          header: t('words.body'),
          sortBy: ({ statement }) => names.collectivity(statement.beneficiaryId),
          cell: ({ statement }) => names.collectivity(statement.beneficiaryId),
        },
        {
          id: 'reduction',
          header: t('payments.list.reduction'),
          align: 'right',
          width: 116,
          sortBy: ({ statement }) => statement.balance.amount,
          cell: ({ statement }) => format.cents(statement.balance.amount),
          total: sum(({ statement }) => statement.balance.amount),
        },
        {
          id: 'given',
          header: t('payments.list.given'),
          align: 'right',
          width: 108,
          sortBy: ({ paid }) => paid,
          cell: ({ paid }) => (paid === 0 ? '' : format.cents(paid)),
          total: sum(({ paid }) => paid),
        },
        {
          id: 'left',
          header: t('payments.list.left'),
          align: 'right',
          width: 116,
          sortBy: ({ left }) => left,
          cell: ({ left }) => <strong>{format.cents(left)}</strong>,
          total: sum(({ left }) => left),
        },
      ]}
    />
  )
}
