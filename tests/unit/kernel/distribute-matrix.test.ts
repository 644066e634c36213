import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distributeMatrix } from '#shared/kernel/distribute-matrix'
import { always } from '../../always'

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
const columnOf = (matrix: readonly (readonly number[])[], column: number): readonly number[] =>
  matrix.map((row) => row[column] ?? 0)

/** Columns, some of them negative as grants are, with a sum above zero; and rows that sum to the same. */
const margins = fc
  .tuple(
    fc.array(fc.integer({ min: -40_000, max: 2_000_000 }), { minLength: 1, maxLength: 7 }),
    fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 9 }),
  )
  .map(([columns, weights]) => {
    const all = sum(columns)
    const own = all > 0 ? columns : [...columns, 1 - all]
    const total = sum(own)
    const rows = weights.map((weight) => Math.floor((total * weight) / (sum(weights) + 1)))
    return { columns: own, rows: [...rows, total - sum(rows)] }
  })

describe('sharing rows over columns so that both total exactly', () => {
  it('moves a cent between columns through the rows that have both', () => {
    // Four rows of one cent over two equal columns: by rows alone the first column would take all four.
    const matrix = distributeMatrix([1, 1, 1, 1], [2, 2])
    expect(sum(columnOf(matrix, 0))).toBe(2)
    expect(sum(columnOf(matrix, 1))).toBe(2)
  })

  it('keeps every row and every column to the cent', () => {
    always(1500, margins, ({ rows, columns }) => {
      const matrix = distributeMatrix(rows, columns)
      expect(matrix.map(sum)).toEqual(rows)
      expect(columns.map((_, column) => sum(columnOf(matrix, column)))).toEqual(columns)
    })
  })

  it('leaves no cell further than the whole cent below or above its exact value, grants among them', () => {
    always(1500, margins, ({ rows, columns }) => {
      const all = BigInt(sum(columns))
      distributeMatrix(rows, columns).forEach((line, row) =>
        line.forEach((value, column) => {
          const exact = BigInt(rows[row] ?? 0) * BigInt(columns[column] ?? 0)
          const off = BigInt(value) * all - exact
          expect(off > -all && off < all).toBe(true)
        }),
      )
    })
  })

  it('refuses rows and columns that differ, and spreads nothing over nothing', () => {
    expect(() => distributeMatrix([1], [2])).toThrow(RangeError)
    expect(distributeMatrix([0, 0], [0])).toEqual([[0], [0]])
  })
})
