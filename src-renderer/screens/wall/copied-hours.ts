import { minutes } from '#shared/kernel/minutes'
import { toClipboard } from '../../grid/clipboard-text'
import { span, type GridRange } from '../../grid/grid-place'
import type { WallStore } from './wall-store'

/**
 * The durations of a selection, in a form that spreadsheets read. Lines of agents are left out, unless there are no
 * others.
 */
export function copiedHours(store: WallStore, { from, to }: GridRange): string {
  const columns = span(from.column, to.column)
  const { cells } = store
  const rows = span(from.row, to.row).flatMap((at) => {
    const line = store.lineAt(at)
    return line?.kind === 'row' ? [line.row] : []
  })
  if (rows.length > 0)
    return toClipboard(rows.map((row) => columns.map((column) => cells.cell(row, column).minutes)))
  const group = store.lineAt(from.row)?.group
  if (group === undefined) return ''
  return toClipboard([
    columns.map((column) =>
      minutes(group.rows.reduce((sum, row) => sum + cells.cell(row, column).minutes, 0)),
    ),
  ])
}
