import { DataTable } from '../ui/data-table/data-table'
import type { ChartFigures, FiguresRow } from './chart-figures'

interface FiguresTableProps {
  readonly figures: ChartFigures
  /** Opens the details of a row. */
  readonly onChoose: (id: string) => void
}

/** The figures of a chart as a table with keyboard navigation. */
export function FiguresTable({ figures, onChoose }: FiguresTableProps) {
  const { caption, header, rows, total } = figures
  return (
    <DataTable<FiguresRow>
      label={caption}
      rows={rows}
      rowKey={({ id }) => id}
      onOpen={({ id }) => onChoose(id)}
      columns={header.map((title, index) => ({
        id: String(index),
        header: title,
        align: index === 0 ? 'left' : 'right',
        cell: ({ cells }) => cells[index],
        total: total[index],
      }))}
    />
  )
}

/** The same figures without anything to open: for screen readers, before the drawing. */
export function ScreenReaderFigures({ figures }: Pick<FiguresTableProps, 'figures'>) {
  const { caption, header, rows, total } = figures
  return (
    <table className="visually-hidden">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {header.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows, { id: 'total', cells: total }].map(({ id, cells }) => (
          <tr key={id}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={header[index]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={header[index]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
