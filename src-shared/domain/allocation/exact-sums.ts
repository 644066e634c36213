import type { AgentCell, Allocation } from './allocation'

type Cells = readonly (readonly AgentCell[])[]

const sum = (values: readonly (number | null)[]): number | null =>
  values.includes(null) ? null : values.reduce<number>((total, value) => total + (value ?? 0), 0)

function matrixIsExact(
  cells: Cells,
  columns: readonly AgentCell[],
  shares: Allocation['shares'],
): boolean {
  const rows = cells.every((row, index) => {
    const share = shares[index]
    return (
      share !== undefined &&
      sum(row.map(({ minutes }) => minutes)) === share.minutes &&
      (row.length === 0 || sum(row.map(({ amount }) => amount)) === share.amount)
    )
  })
  return (
    rows &&
    columns.every((total, column) => {
      const cellsOf = cells.flatMap((row) => row[column] ?? [])
      return (
        sum(cellsOf.map(({ minutes }) => minutes)) === total.minutes &&
        sum(cellsOf.map(({ amount }) => amount)) === total.amount
      )
    })
  )
}

/**
 * Adds everything up again: rows to shares, columns to their totals, shares to what is billed, in minutes and in cents,
 * in both matrices. The badge of the screen says what this finds, not what is hoped.
 */
export const sumsAreExact = (allocation: Allocation): boolean =>
  matrixIsExact(allocation.matrix, allocation.agentTotals, allocation.shares) &&
  matrixIsExact(allocation.byMonth, allocation.monthTotals, allocation.shares) &&
  (allocation.shares.length === 0 ||
    sum(allocation.shares.map(({ amount }) => amount)) === allocation.billed) &&
  sum(allocation.shares.map(({ minutes }) => minutes)) === allocation.direct
