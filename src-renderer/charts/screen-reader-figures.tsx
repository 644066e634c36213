import { memo } from 'react'
import { useWording } from '../ui/use-wording'
import { shownCell, type ChartFigures } from './chart-figures'
import { TableHead } from '../ui/table-head'

/** As many lines as a drawing shows; the whole table is one button away. */
const MOST = 40

function Figures({ figures }: { readonly figures: ChartFigures }) {
  const { t } = useWording()
  const { caption, header, rows, total } = figures
  const rest = rows.count - MOST
  const lines = [
    ...rows.first(MOST),
    ...(total === null ? [] : [{ id: 'total of all', cells: total }]),
  ]
  return (
    <table className="visually-hidden">
      <caption>{rest > 0 ? t('charts.firstLines', { caption, count: MOST }) : caption}</caption>
      <TableHead titles={header} />
      <tbody>
        {lines.map(({ id, cells }) => (
          <tr key={id}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={header[index]} scope="row">
                  {shownCell(cell)}
                </th>
              ) : (
                <td key={header[index]}>{shownCell(cell)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The figures of a drawing for screen readers, without anything to open; drawn anew for other figures only. */
export const ScreenReaderFigures = memo(Figures)
