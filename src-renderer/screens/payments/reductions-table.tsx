import type { StatementSummary } from '#shared/contract/views'
import type { OwedLine } from '#shared/domain/payments/owed'
import { useWording } from '../../ui/use-wording'
import { DataTable } from '../../ui/data-table/data-table'
import { useOwedColumns } from './use-owed-columns'

type Line = OwedLine<StatementSummary>

interface ReductionsTableProps {
  readonly lines: readonly Line[]
  readonly empty: string
  readonly onOpen: (line: Line) => void
}

/** Reductions that are not refunded whole: how much of each was, and how much is left. */
export function ReductionsTable({ lines, empty, onOpen }: ReductionsTableProps) {
  const { t } = useWording()
  const owed = useOwedColumns(lines, {
    whole: t('payments.list.reduction'),
    paid: t('payments.list.given'),
  })
  return (
    <DataTable<Line>
      label={t('payments.reductions')}
      rows={lines}
      rowKey={({ statement }) => statement.id}
      onOpen={onOpen}
      empty={empty}
      columns={[
        {
          id: 'number',
          width: 132,
          header: t('words.number'),
          cell: ({ statement }) => statement.number,
          total: t('common.total'),
        },
        ...owed,
      ]}
    />
  )
}
