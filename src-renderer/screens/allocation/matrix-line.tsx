import type { AgentCell } from '#shared/domain/allocation/allocation'
import { useWording } from '../../ui/use-wording'
import type { Shown } from './cell-figures'
import { MatrixCell } from './matrix-cell'
import type { MatrixColumn, MatrixLine } from './matrix-model'
import type { MatrixSizes } from './matrix-sizes'
import classes from './matrix.module.css'

/** The columns in view, among all. */
export interface ColumnWindow {
  readonly first: number
  readonly columns: readonly MatrixColumn[]
  /** Widths of the columns left out on either side. */
  readonly before: number
  readonly after: number
  readonly count: number
}

interface MatrixLineRowProps {
  readonly line: MatrixLine
  readonly at: number
  /** Distance from the top of the body; absent for the line of totals. */
  readonly top?: number
  readonly window: ColumnWindow
  readonly sizes: MatrixSizes
  readonly shown: Shown
  /** Column of this line that the Tab key reaches, if any. */
  readonly reachable: number | null
  /** Column of this line that is being explained, if any. */
  readonly chosen: number | null
}

/** One line: its name, the columns in view, its total and its part of the whole; name and totals stay in place. */
export function MatrixLineRow(props: MatrixLineRowProps) {
  const { line, at, top, window, sizes, shown, reachable, chosen } = props
  const { t, format } = useWording()
  const strong = line.kind !== 'body'
  const cell = (
    content: AgentCell,
    column: number,
    name: string,
    width: number,
    total: boolean,
  ) => (
    <MatrixCell
      key={column}
      minutes={content.minutes}
      amount={content.amount}
      shown={shown}
      row={at}
      column={column}
      rowName={line.name}
      columnName={name}
      width={width}
      sideBySide={sizes.sideBySide}
      total={total}
      reachable={reachable === column}
      chosen={chosen === column}
      t={t}
      format={format}
    />
  )
  return (
    <div
      role="row"
      className={classes.line}
      data-kind={line.kind}
      aria-rowindex={at + 2}
      style={{
        height: sizes.row,
        width: sizes.whole,
        ...(top === undefined
          ? {}
          : { position: 'absolute', transform: `translateY(${String(top)}px)` }),
      }}
    >
      <div
        role="rowheader"
        className={classes.name}
        data-strong={strong || undefined}
        aria-colindex={1}
        title={line.name}
        style={{ width: sizes.name }}
      >
        {line.name}
      </div>
      {window.before > 0 && <div role="presentation" style={{ width: window.before }} />}
      {window.columns.map(({ name }, offset) => {
        const column = window.first + offset
        const content = line.cells[column]
        return content === undefined ? null : cell(content, column, name, sizes.column, false)
      })}
      {window.after > 0 && <div role="presentation" style={{ width: window.after }} />}
      <div role="presentation" className={classes.ends}>
        {cell(line.total, window.count, t('common.total'), sizes.total, true)}
        {sizes.part > 0 && (
          <div
            role="gridcell"
            className={classes.part}
            aria-colindex={window.count + 3}
            style={{ width: sizes.part }}
          >
            {format.percent(line.part, 2)}
          </div>
        )}
      </div>
    </div>
  )
}
