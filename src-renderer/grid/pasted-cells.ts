import { fromClipboard } from './clipboard-text'
import { span, type GridPlace, type GridRange } from './grid-place'

/** The cells of a rectangle, row by row. */
export const placesOf = ({ from, to }: GridRange): readonly (readonly GridPlace[])[] =>
  span(from.row, to.row).map((row) =>
    span(from.column, to.column).map((column) => ({ row, column })),
  )

/**
 * What a pasted text puts where: a block from the top left of the selection on, beyond it too; a single cell fills the
 * selection.
 */
export function pastedCells(
  range: GridRange,
  pasted: string,
): readonly { readonly place: GridPlace; readonly text: string }[] {
  const lines = fromClipboard(pasted)
  const [only] = lines.length === 1 && lines[0]?.length === 1 ? lines[0] : []
  if (only !== undefined)
    return placesOf(range)
      .flat()
      .map((place) => ({ place, text: only }))
  const { row, column } = range.from
  return lines.flatMap((cells, down) =>
    cells.map((text, right) => ({ place: { row: row + down, column: column + right }, text })),
  )
}
