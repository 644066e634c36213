import { describe, expect, it } from 'vitest'
import { placedByName } from '../../../src-renderer/grid/placed-by-name'

const ROWS = [
  { id: 'oigny', name: 'Oigny' },
  { id: 'lery', name: 'Léry' },
]
const YEARS = [2023, 2024, 2025]
const FIRST = { row: 0, column: 0 }

/** What is pasted from the first cell on, in a sheet with a row a body and a column a year. */
function placed(text: string) {
  const { cells, leftOut } = placedByName({ from: FIRST, to: FIRST }, text, ROWS, (head) => {
    const year = /\b20\d\d\b/.exec(head)?.[0]
    return year === undefined ? null : YEARS.indexOf(Number(year))
  })
  return [...cells.map(({ place, text }) => [place.row, place.column, text]), ...leftOut]
}

describe('a block with the names of bodies', () => {
  it('goes to the years that it names above, from whatever cell it is pasted', () => {
    expect(placed('Commune\t2025\tPopulation 2024\nLéry\t10\t20\nOigny\t30\t40')).toEqual([
      [1, 2, '10'],
      [1, 1, '20'],
      [0, 2, '30'],
      [0, 1, '40'],
      'Commune',
    ])
  })

  it('has no place for a column of a year that the sheet lacks, or of none', () => {
    expect(placed('Commune\t2022\t2023\tÉcart\nLéry\t10\t20\t5')).toEqual([
      [1, -1, '10'],
      [1, 0, '20'],
      [1, -1, '5'],
      'Commune',
    ])
  })

  it('goes from the selected column on where no year is above, whatever its totals', () => {
    expect(placed('Commune\tA\nLéry\t10\nTotal\t2025')).toEqual([[1, 0, '10'], 'Commune', 'Total'])
  })
})
