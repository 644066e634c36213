import type { ImportRow, ImportRowFault } from './import-table'

/**
 * Refuses what a workbook strikes out in a row: the whole row where nothing else is in it, since it was withdrawn as a whole.
 *
 * @param struck its columns that are struck out, from 1; those without a text say nothing
 */
export function withStruckCells(row: ImportRow, struck: ReadonlySet<number>): ImportRow {
  if (struck.size === 0) return row
  const filled = row.cells.flatMap((cell, at) =>
    cell.trim() === '' ? [] : [{ column: at + 1, found: cell.trim() }],
  )
  const out = filled.filter(({ column }) => struck.has(column))
  const [first] = out
  if (first === undefined) return row
  const code = 'struck'
  const faults: readonly ImportRowFault[] =
    out.length === filled.length
      ? [{ column: null, code, found: first.found }]
      : out.map((cell) => ({ ...cell, code }))
  const others = (row.faults ?? []).filter(({ column }) => column === null || !struck.has(column))
  return { ...row, faults: [...others, ...faults] }
}
