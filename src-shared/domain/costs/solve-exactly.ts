/** The solution of a linear system: each unknown is `numerators[i] / denominator`, exactly. */
export interface ExactSolution {
  readonly numerators: readonly bigint[]
  readonly denominator: bigint
}

/**
 * Solves a square system of whole numbers exactly, by elimination without fractions (Bareiss): every division comes out
 * even. `null` where a pivot is zero; for the systems of support services that means no solution.
 *
 * @param rows coefficients of each equation, then its right-hand side
 */
export function solveExactly(rows: readonly (readonly bigint[])[]): ExactSolution | null {
  const matrix = rows.map((row) => [...row])
  const size = matrix.length
  let previous = 1n
  for (let step = 0; step < size; step += 1) {
    const pivotRow = matrix[step] ?? []
    const pivot = pivotRow[step] ?? 0n
    if (pivot === 0n) return null
    matrix.forEach((row, at) => {
      if (at === step) return
      const factor = row[step] ?? 0n
      for (let column = 0; column <= size; column += 1)
        row[column] = (pivot * (row[column] ?? 0n) - factor * (pivotRow[column] ?? 0n)) / previous
    })
    previous = pivot
  }
  return { numerators: matrix.map((row) => row[size] ?? 0n), denominator: previous }
}
