import type { CouncilRow, CouncilSheet } from '#shared/domain/indicators/council-sheet'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { DataTable } from '../../ui/data-table/data-table'
import { Sheet } from '../../ui/sheet'

interface CouncilTableProps {
  readonly sheet: CouncilSheet
  readonly onOpen: (body: string | null) => void
}

/** Each body with its hours, those planned, and what it pays. */
export function CouncilTable({ sheet, onOpen }: CouncilTableProps) {
  const { t, format } = useWording()
  const names = useNames()
  const { rows, total } = sheet
  const amount = (row: CouncilRow): string => (row.amount === null ? '—' : format.cents(row.amount))
  const hasHours = total.minutes > 0 || total.contracted > 0
  const nameOf = ({ collectivityId, count }: CouncilRow): string =>
    collectivityId === null ? t('home.bodies.rest', { count }) : names.collectivity(collectivityId)
  return (
    <Sheet>
      <DataTable<CouncilRow>
        label={t('councilSheet.table')}
        rows={rows}
        rowKey={({ collectivityId }) => collectivityId ?? ''}
        rowHeight={24}
        onOpen={({ collectivityId }) => onOpen(collectivityId)}
        columns={[
          { id: 'body', header: t('words.body'), cell: nameOf, total: t('common.total') },
          ...(hasHours
            ? [
                {
                  id: 'done',
                  header: t('words.doneHead'),
                  align: 'right',
                  cell: (row: CouncilRow) => format.minutes(row.minutes),
                  total: format.minutes(total.minutes),
                } as const,
                {
                  id: 'planned',
                  header: t('words.plannedHead'),
                  align: 'right',
                  cell: (row: CouncilRow) => format.minutes(row.contracted),
                  total: format.minutes(total.contracted),
                } as const,
              ]
            : []),
          {
            id: 'amount',
            header: t('words.amount'),
            align: 'right',
            cell: amount,
            total: amount(total),
          },
        ]}
      />
    </Sheet>
  )
}
