import type { ReactElement } from 'react'
import { Words } from './words'

/** One line of a two-column table: what, how much. */
export interface FigureLine {
  readonly label: string
  readonly figure: string
  readonly total?: boolean
}

/** A label and its figure, line by line; totals are emphasised. */
export function FigureTable({
  caption,
  lines,
}: {
  readonly caption: string
  readonly lines: readonly FigureLine[]
}): ReactElement {
  return (
    <table>
      <caption>{caption}</caption>
      <tbody>
        {lines.map(({ label, figure, total }, index) => (
          <tr key={index} className={total === true ? 'total' : undefined}>
            <th scope="row">
              <Words>{label}</Words>
            </th>
            <td className="figure">{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
