import type { ReactElement } from 'react'
import type { SheetText } from '../statement/sheet-text'
import { Words } from '../statement/words'
import { amountIn, type AmountColumn } from './amount-columns'
import type { SummaryAmounts } from './summary-line'

/** A column of words: before the amounts or after them. */
interface WordColumn {
  readonly id: string
  readonly label: string
  readonly figure?: boolean
}

/** A line of a summary: words, amounts, words. */
export interface AmountRow {
  readonly before: readonly string[]
  readonly amounts: SummaryAmounts
  readonly after: readonly string[]
  /** What the line is, where it is not one among others. */
  readonly kind?: 'total' | 'cancelled'
}

interface AmountTableProps {
  readonly caption: string
  readonly before: readonly WordColumn[]
  readonly columns: readonly AmountColumn[]
  readonly after: readonly WordColumn[]
  readonly rows: readonly AmountRow[]
  readonly text: SheetText
}

/** Nothing is left blank that a reader would miss: a share is always written, a balance of zero too. */
function shown({ amounts, kind }: AmountRow, column: AmountColumn, { money }: SheetText): string {
  const amount = amountIn(amounts, column)
  const kept =
    kind === 'total' || column === 'share' || (column === 'claim' && amounts.reduction === 0)
  return amount === 0 && !kept ? '' : money(amount)
}

/** Amounts by line, in columns that repeat their heads on each page. */
export function AmountTable(props: AmountTableProps): ReactElement {
  const { caption, before, columns, after, rows, text } = props
  const words = (heads: readonly WordColumn[], cells: readonly string[], from: number) =>
    heads.map(({ id, figure }, at) => {
      const className = figure === true ? `${id} figure` : id
      const cell = <Words>{cells[at] ?? ''}</Words>
      return at + from === 0 ? (
        <th key={id} scope="row" className={className}>
          {cell}
        </th>
      ) : (
        <td key={id} className={className}>
          {cell}
        </td>
      )
    })
  return (
    <table className={columns.length > 4 ? 'amounts many' : 'amounts'}>
      <caption>
        <Words>{caption}</Words>
      </caption>
      <thead>
        <tr>
          {before.map(({ id, label, figure }) => (
            <th key={id} scope="col" className={figure === true ? `${id} figure` : id}>
              {label}
            </th>
          ))}
          {columns.map((column) => (
            <th key={column} scope="col" className="money figure">
              {text.t(`summary.figure.${column}`)}
            </th>
          ))}
          {after.map(({ id, label }) => (
            <th key={id} scope="col" className={id}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} className={row.kind}>
            {words(before, row.before, 0)}
            {columns.map((column) => (
              <td key={column} className="money figure">
                {shown(row, column, text)}
              </td>
            ))}
            {words(after, row.after, before.length)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
