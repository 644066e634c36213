import type { ImportRowFault } from './import-table'

const WHOLE = /^-?\d+$/
const DECIMALS = /^\d+$/

/**
 * The numbers that a comma cut in two in a row of a file parted by commas, where its decimals have no quotes: as many as the row has
 * cells beyond the titles, the last ones. What follows such a number is under the title of another column.
 */
export function splitNumbers(
  cells: readonly string[],
  titles: readonly string[],
): readonly ImportRowFault[] {
  const tooMany = cells.length - titles.length
  if (tooMany <= 0) return []
  return cells
    .flatMap((cell, at): readonly ImportRowFault[] => {
      const [whole, decimals = ''] = [cell.trim(), cells[at + 1]]
      return WHOLE.test(whole) && DECIMALS.test(decimals)
        ? [{ column: null, code: 'splitNumber', found: `${whole},${decimals}` }]
        : []
    })
    .slice(-tooMany)
}
