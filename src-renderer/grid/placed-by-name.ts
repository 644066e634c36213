import { bodyIndex, type NamedBody } from '#shared/domain/imports/name-index'
import { fromClipboard } from './clipboard-text'
import type { GridPlace, GridRange } from './grid-place'
import { pastedCells } from './pasted-cells'

/** The first columns, one of which may hold the names. */
const MOST_BEFORE = 3

/** What of a pasted text goes where. */
interface Placed {
  readonly cells: readonly { readonly place: GridPlace; readonly text: string }[]
  /** The names of lines that are none of one row alone: heads, totals, bodies that the grid does not show. */
  readonly leftOut: readonly string[]
}

/**
 * What a pasted text puts where, in a grid with a row a body. Lines of a block that names them go to the rows of these names, what is behind
 * the name to the columns that a line above names, else from the selected column on; any other text goes where it is pasted.
 *
 * @param columnOf the column that a head names, -1 for one that the grid lacks; `null` where the text names none
 */
export function placedByName(
  range: GridRange,
  pasted: string,
  rows: readonly NamedBody[],
  columnOf: (head: string) => number | null = () => null,
): Placed {
  const lines = fromClipboard(pasted).filter((cells) => cells.some((text) => text !== ''))
  const look = bodyIndex(rows)
  const rowOf = (text: string): number => {
    const { state, id } = look(text)
    return state === 'exact' ? rows.findIndex((row) => row.id === id) : -1
  }
  const isName = (text: string): boolean => text === '' || /\p{Letter}{2}/u.test(text)
  const nameAt = Array.from({ length: MOST_BEFORE }).findIndex((_, at) => {
    const texts = lines.flatMap((cells) => (cells.length > at + 1 ? (cells[at] ?? '') : []))
    return texts.every(isName) && texts.some((text) => rowOf(text) >= 0)
  })
  if (nameAt < 0) return { cells: pastedCells(range, pasted), leftOut: [] }
  const named = lines.map((cells) => ({ cells, name: cells[nameAt] ?? '' }))
  const isTaken = ({ name }: { readonly name: string }): boolean =>
    rowOf(name) >= 0 && named.filter((other) => rowOf(other.name) === rowOf(name)).length === 1
  const first = named.findIndex(isTaken)
  const heads = named
    .slice(0, Math.max(first, 0))
    .map(({ cells }) => cells.slice(nameAt + 1).map(columnOf))
    .find((columns) => columns.some((column) => column !== null))
  const columnAt = (right: number): number =>
    heads === undefined ? range.from.column + right : (heads[right] ?? -1)
  return {
    cells: named.filter(isTaken).flatMap(({ cells, name }) =>
      cells.slice(nameAt + 1).map((text, right) => ({
        place: { row: rowOf(name), column: columnAt(right) },
        text,
      })),
    ),
    leftOut: named
      .filter((line) => !isTaken(line))
      .map(({ cells, name }) => name || (cells.find((text) => text !== '') ?? '')),
  }
}
