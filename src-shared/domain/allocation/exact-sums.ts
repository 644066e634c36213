import type { AgentCell, Allocation } from './allocation'

type Cells = readonly (readonly AgentCell[])[]

const sum = (values: readonly (number | null)[]): number | null =>
  values.includes(null) ? null : values.reduce<number>((total, value) => total + (value ?? 0), 0)

type Amounts = readonly (number | null)[]

function matrixIsExact(
  cells: Cells,
  columns: readonly AgentCell[],
  shares: Allocation['shares'],
  besides: readonly Amounts[],
): boolean {
  const rows = cells.every((row, index) => {
    const share = shares[index]
    return (
      share !== undefined &&
      sum(row.map(({ minutes }) => minutes)) === (row.length === 0 ? 0 : share.minutes) &&
      sum([...row.map(({ amount }) => amount), ...besides.map((list) => list[index] ?? null)]) ===
        share.amount
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
 * Adds everything up again: rows to shares, columns to their totals, shares to what is billed, in minutes and in cents, by
 * agent, by month and by kind. The badge of the screen shows the result of this check.
 */
export function sumsAreExact(allocation: Allocation): boolean {
  const { matrix, byMonth, byKind, shares, billed, besides } = allocation
  return (
    matrixIsExact(matrix, allocation.agentTotals, shares, [allocation.poolingByAgent, besides]) &&
    matrixIsExact(byMonth, allocation.monthTotals, shares, [allocation.poolingByMonth, besides]) &&
    (billed === null || byKind.every((line, row) => sum(line) === (shares[row]?.amount ?? null))) &&
    (shares.length === 0 || sum(shares.map(({ amount }) => amount)) === billed) &&
    sum(shares.map(({ minutes }) => minutes)) === allocation.direct
  )
}
