import { span, type GridRange } from '../../grid/grid-place'
import { pastedCells } from '../../grid/pasted-cells'
import type { ModelRow } from './wall-model'
import type { WallStore } from './wall-store'

/** The rows of some lines; an agent's own line is none. */
export const rowsBetween = (store: WallStore, from: number, to: number): readonly ModelRow[] =>
  span(from, to).flatMap((at) => {
    const line = store.lineAt(at)
    return line?.kind === 'row' ? [line.row] : []
  })

/** Where a pasted block goes, through the lines of agents; `outside` counts its cells with something in them that go nowhere. */
export function placedCells(
  store: WallStore,
  { from, to }: GridRange,
  text: string,
): {
  readonly cells: readonly {
    readonly row: ModelRow
    readonly column: number
    readonly text: string
  }[]
  readonly outside: number
} {
  const rows = rowsBetween(store, from.row, store.lines.length - 1)
  const selected = rowsBetween(store, from.row, to.row).length
  let outside = 0
  const cells = pastedCells(
    { from: { ...from, row: 0 }, to: { ...to, row: selected - 1 } },
    text,
  ).flatMap((pasted) => {
    const row = rows[pasted.place.row]
    const { column } = pasted.place
    if (row !== undefined && column < store.columns) return [{ row, column, text: pasted.text }]
    if (pasted.text !== '') outside += 1
    return []
  })
  return { cells, outside }
}
