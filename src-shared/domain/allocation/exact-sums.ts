import type { AgentCell, Allocation } from './allocation'

type Cells = readonly (readonly AgentCell[])[]

const sum = (values: readonly (number | null)[]): number | null =>
  values.includes(null) ? null : values.reduce<number>((total, value) => total + (value ?? 0), 0)

type Amounts = readonly (number | null)[]

/** A sum under way: not a number once one of its amounts is not known. */
const plus = (total: number, amount: number | null): number => total + (amount ?? Number.NaN)

const isSame = (total: number, amount: number | null): boolean =>
  amount === null ? Number.isNaN(total) : total === amount

/** Rows and columns in one pass: a large territory has a hundred thousand cells. */
function matrixIsExact(
  cells: Cells,
  columns: readonly AgentCell[],
  shares: Allocation['shares'],
  besides: readonly Amounts[],
): boolean {
  const minutesDown = new Float64Array(columns.length)
  const amountsDown = new Float64Array(columns.length)
  const across = cells.every((row, index) => {
    const share = shares[index]
    let [done, due] = [0, 0]
    for (const list of besides) due = plus(due, list[index] ?? null)
    row.forEach(({ minutes, amount }, column) => {
      done += minutes
      due = plus(due, amount)
      minutesDown[column] = (minutesDown[column] ?? 0) + minutes
      amountsDown[column] = plus(amountsDown[column] ?? 0, amount)
    })
    return (
      share !== undefined &&
      done === (row.length === 0 ? 0 : share.minutes) &&
      isSame(due, share.amount)
    )
  })
  return (
    across &&
    columns.every(
      ({ minutes, amount }, at) =>
        minutesDown[at] === minutes && isSame(amountsDown[at] ?? Number.NaN, amount),
    )
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
