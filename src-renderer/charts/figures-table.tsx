import { Stack } from '@mantine/core'
import { useState } from 'react'
import { textsHold } from '#shared/kernel/fold-text'
import { useWording } from '../ui/use-wording'
import { SearchField } from '../forms/search-field'
import { DataTable } from '../ui/data-table/data-table'
import { shownCell, type ChartFigures, type FigureCell, type FiguresRow } from './chart-figures'

interface FiguresTableProps {
  readonly figures: ChartFigures
  /** Opens the details of a row. */
  readonly onChoose: (id: string) => void
}

/** From this many lines on, the table has a search. */
const SEARCH_FROM = 20

const sorted = (cell: FigureCell | undefined): string | number | null =>
  typeof cell === 'object' ? cell.value : (cell ?? null)

/** The figures of a chart as a table with keyboard navigation; with a search where it is long. */
export function FiguresTable({ figures, onChoose }: FiguresTableProps) {
  const { t } = useWording()
  const [sought, setSought] = useState('')
  const { caption, header, rows, total } = figures
  const found = rows
    .first()
    .filter(({ cells: [name] }) => textsHold([shownCell(name ?? '')], sought))
  return (
    <Stack gap="xs" mih={0}>
      {rows.count > SEARCH_FROM && (
        <SearchField label={t('charts.search')} value={sought} onChange={setSought} />
      )}
      <DataTable<FiguresRow>
        label={caption}
        rows={found}
        rowKey={({ id }) => id}
        onOpen={({ id }) => onChoose(id)}
        empty={t('charts.notFound')}
        columns={header.map((title, index) => ({
          id: String(index),
          header: title,
          align: index === 0 ? 'left' : 'right',
          cell: ({ cells }) => shownCell(cells[index] ?? ''),
          sortBy: ({ cells }) => sorted(cells[index]),
          total: total === null ? undefined : shownCell(total[index] ?? ''),
        }))}
      />
    </Stack>
  )
}
