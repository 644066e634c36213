import type { FocusEvent } from 'react'
import type { Column } from './column'

interface DataTableRowProps<Row> {
  readonly row: Row
  readonly index: number
  readonly columns: readonly Column<Row>[]
  readonly height: number
  readonly reachable: boolean
  readonly selected: boolean
  readonly strong: boolean
  readonly onOpen: (() => void) | undefined
  readonly onFocus: (index: number) => void
}

/** One row: focusable as a whole, opened by a click or by Enter. */
export function DataTableRow<Row>(props: DataTableRowProps<Row>) {
  const { row, index, columns, height, reachable, selected, strong, onOpen, onFocus } = props
  const focus = (event: FocusEvent): void => {
    if (event.target === event.currentTarget) onFocus(index)
  }
  return (
    <tr
      data-index={index}
      data-selected={selected || undefined}
      data-strong={strong || undefined}
      data-opens={onOpen !== undefined || undefined}
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
      style={{ height }}
      onClick={onOpen}
      onFocus={focus}
    >
      {columns.map(({ id, sortBy, cell = sortBy, align = 'left', ruled }, at) =>
        at === 0 ? (
          <th key={id} scope="row" style={{ textAlign: align }}>
            {cell?.(row)}
          </th>
        ) : (
          <td key={id} style={{ textAlign: align }} data-ruled={ruled ?? undefined}>
            {cell?.(row)}
          </td>
        ),
      )}
    </tr>
  )
}
