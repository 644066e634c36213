import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type MouseEvent, type ReactNode } from 'react'
import type { Column, Sort } from './column'
import { DataTableHead } from './data-table-head'
import { DataTableRow } from './data-table-row'
import classes from './data-table.module.css'
import { useLeftRow } from './use-left-row'
import { useRowKeys } from './use-row-keys'
import { useSortedRows } from './use-sorted-rows'
import { useYieldedColumns } from './use-yielded-columns'
import looks from '../looks.module.css'
import table from '../table.module.css'
import { usePrinting } from '../use-printing'

interface DataTableProps<Row> {
  /** The content of the table, for screen readers. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly onOpen?: (row: Row) => void
  /** Selects a row, or deselects it: the Space key. */
  readonly onMark?: (row: Row) => void
  readonly selectedKey?: string | null
  /** What was shown in place of the table before: its row has the focus. */
  readonly leftKey?: string | null
  /** Rows that sum others are bolder. */
  readonly strong?: (row: Row) => boolean
  readonly rowHeight?: number
  readonly initialSort?: Sort
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode
}

/** Above this number of rows only those in view exist, but on paper. */
const VIRTUAL_FROM = 100

/** The room that a name needs to be known from the next, and a figure to be whole, in pixels. */
const LEAST = { name: 132, figure: 84 }

/** What columns that do not follow their content take at least: below it, one of them yields. */
const leastWidth = <Row,>(columns: readonly Column<Row>[]): number =>
  columns.reduce(
    (sum, { width, align }) => sum + (width ?? (align === 'right' ? LEAST.figure : LEAST.name)),
    0,
  )

/** Gives shortened text its tooltip, and nothing to text that is whole. */
const showCutText = ({ target }: MouseEvent): void => {
  const cell = target instanceof Element ? target.closest('td, th') : null
  if (!(cell instanceof HTMLElement)) return
  if (cell.scrollWidth > cell.clientWidth) cell.title = cell.textContent
  else cell.removeAttribute('title')
}

/** A table with header, first column and totals always in view, with keyboard navigation. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rowKey, onOpen, onMark, strong, rowHeight = 30, empty } = props
  const { selectedKey = null, leftKey = null } = props
  const { rows, sort, toggle } = useSortedRows(props.rows, props.columns, props.initialSort ?? null)
  const scroller = useRef<HTMLDivElement>(null)
  const columns = useYieldedColumns(scroller, props.columns)
  const virtual = !usePrinting() && rows.length > VIRTUAL_FROM
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: virtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: 2 * rowHeight,
    scrollPaddingEnd: 2 * rowHeight,
  })
  const reveal = (index: number): void => {
    if (virtual) virtualizer.scrollToIndex(index)
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`tr[data-index="${String(index)}"]`)?.focus(),
    )
  }
  const withRow = (act: ((row: Row) => void) | undefined) => (index: number) => {
    const row = rows[index]
    if (row !== undefined) act?.(row)
  }
  const [name] = columns
  /** The words of a row that letters look for: its name, which is in the first column. */
  const wordsOf = (index: number): string => {
    const row = rows[index]
    const sorted = row === undefined ? null : name?.sortBy?.(row)
    if (typeof sorted === 'string') return sorted
    return (
      scroller.current?.querySelector(`tr[data-index="${String(index)}"] th`)?.textContent ?? ''
    )
  }
  const { current, setCurrent, onKeyDown } = useRowKeys(
    rows.length,
    reveal,
    withRow(onOpen),
    wordsOf,
    onMark === undefined ? undefined : withRow(onMark),
  )
  useLeftRow(selectedKey, leftKey, (key) => {
    const index = rows.findIndex((row) => rowKey(row) === key)
    if (index === -1) return
    setCurrent(index)
    reveal(index)
  })
  const items = virtual ? virtualizer.getVirtualItems() : []
  const first = items[0]?.index ?? 0
  const last = virtual ? (items.at(-1)?.index ?? -1) : rows.length - 1
  // Where the row that had the focus is scrolled away, the nearest one has it, and Tab reaches that one.
  const reachable = Math.min(Math.max(current, first), last)
  const before = items[0]?.start ?? 0
  const after = virtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0
  const hasTotals = columns.some(({ total }) => total !== undefined)

  return (
    <div className={classes.scroller} ref={scroller}>
      <table
        role="grid"
        className={`${table.sticky} ${classes.table}`}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        data-fixed={virtual || undefined}
        style={virtual ? { minWidth: leastWidth(columns) } : undefined}
        onMouseOver={showCutText}
      >
        <colgroup>
          {columns.map(({ id, width }, at) => (
            <col key={id} style={{ width: width ?? (virtual && at === 0 ? '24%' : undefined) }} />
          ))}
        </colgroup>
        <DataTableHead columns={columns} sort={sort} onSort={toggle} />
        <tbody onKeyDown={onKeyDown}>
          {before > 0 && <tr role="presentation" style={{ height: before }} />}
          {rows.slice(first, last + 1).map((row, offset) => (
            <DataTableRow
              key={rowKey(row)}
              row={row}
              index={first + offset}
              columns={columns}
              height={rowHeight}
              reachable={first + offset === reachable}
              selected={selectedKey === rowKey(row)}
              strong={strong?.(row) ?? false}
              onOpen={onOpen === undefined ? undefined : () => onOpen(row)}
              onFocus={setCurrent}
            />
          ))}
          {after > 0 && <tr role="presentation" style={{ height: after }} />}
        </tbody>
        {hasTotals && rows.length > 0 && (
          <tfoot>
            <tr>
              {columns.map(({ id, total, align = 'left', ruled }) => (
                <td key={id} style={{ textAlign: align }} data-ruled={ruled ?? undefined}>
                  {total}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {rows.length === 0 &&
        (typeof empty === 'string' ? <p className={looks.passage}>{empty}</p> : empty)}
    </div>
  )
}
