import type { StatementSummary } from '#shared/contract/views'
import type { OwedLine } from '#shared/domain/payments/owed'
import { useWording } from '../../ui/use-wording'
import { DataTable } from '../../ui/data-table/data-table'
import { useOwedColumns } from './use-owed-columns'

type Line = OwedLine<StatementSummary>

interface OwedTableProps {
  readonly kind: StatementSummary['balance']['kind']
  readonly label: string
  readonly lines: readonly Line[]
  /** Shown where there is no line. */
  readonly empty: string
  readonly onOpen: (line: Line) => void
}

/** Reductions, or claims: how much of each was paid, and how much is left. */
export function OwedTable({ kind, label, lines, empty, onOpen }: OwedTableProps) {
  const { t } = useWording()
  const owed = useOwedColumns(lines, {
    whole: t(`payments.list.${kind}`),
    paid: t(kind === 'claim' ? 'payments.stage.paid' : 'payments.list.given'),
  })
  return (
    <DataTable<Line>
      label={label}
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
