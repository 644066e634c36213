import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distributeMatrix } from '#shared/kernel/distribute-matrix'

const weight = fc.oneof(fc.constant(0), fc.nat({ max: 5000 }))
const matrixWithTotals = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 7 }))
  .chain(([rows, columns]) =>
    fc.tuple(
      fc.array(fc.nat({ max: 2_000_000 }), { minLength: rows, maxLength: rows }),
      fc.array(
        fc
          .array(weight, { minLength: columns, maxLength: columns })
          .map((row) =>
            row.some((value) => value > 0) ? row : row.map((_, index) => (index === 0 ? 1 : 0)),
          ),
        { minLength: rows, maxLength: rows },
      ),
    ),
  )

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
const columnOf = (matrix: readonly (readonly number[])[], column: number): readonly number[] =>
  matrix.map((row) => row[column] ?? 0)

describe('sharing rows over columns so that both total exactly', () => {
  it('moves a cent between columns through the rows that have both', () => {
    // Three rows of one cent over two equal columns: by rows alone the first column would take all three.
    const matrix = distributeMatrix(
      [1, 1, 1, 1],
      [
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    )
    expect(sum(columnOf(matrix, 0))).toBe(2)
    expect(sum(columnOf(matrix, 1))).toBe(2)
  })

  it('keeps every row total, whatever the weights', () => {
    fc.assert(
      fc.property(matrixWithTotals, ([totals, weights]) => {
        distributeMatrix(totals, weights).forEach((row, index) =>
          expect(sum(row)).toBe(totals[index]),
        )
      }),
      { numRuns: 1500 },
    )
  })

  it('keeps every column within one cent of its exact total, and every cell of its exact value', () => {
    fc.assert(
      fc.property(matrixWithTotals, ([totals, weights]) => {
        const matrix = distributeMatrix(totals, weights)
        const exact = weights.map((row, index) =>
          row.map((value) => ((totals[index] ?? 0) * value) / sum(row)),
        )
        weights[0]?.forEach((_, column) => {
          const ideal = sum(columnOf(exact, column))
          expect(Math.abs(sum(columnOf(matrix, column)) - ideal)).toBeLessThan(1 + 1e-6)
          exact.forEach((row, index) =>
            expect(Math.abs((matrix[index]?.[column] ?? 0) - (row[column] ?? 0))).toBeLessThan(
              1 + 1e-6,
            ),
          )
        })
      }),
      { numRuns: 1500 },
    )
  })

  it('puts nothing where there is no weight', () => {
    fc.assert(
      fc.property(matrixWithTotals, ([totals, weights]) => {
        distributeMatrix(totals, weights).forEach((row, index) =>
          row.forEach((value, column) => {
            if (weights[index]?.[column] === 0) expect(value).toBe(0)
          }),
        )
      }),
    )
  })
})
