import { distribute } from './distribute'

/** Precision of the fractions below one unit: 2^40 steps. */
const SCALE = 1n << 40n

interface Cell {
  readonly row: number
  readonly column: number
  readonly floor: number
  value: number
  /** What the exact value has above its floor, in 2^-40 units; a cell without a fraction can't move. */
  readonly fraction: bigint
}

/** How a unit came to a column: down from the one before, up in this one, both in one row. */
interface Step {
  readonly down: Cell
  readonly up: Cell
}

const isUp = (cell: Cell): boolean => cell.value > cell.floor

/** A network of columns in which a unit travels from one to another through a row that has both. */
class Rounding {
  readonly sums: number[]
  private readonly byColumn: Cell[][]
  private readonly byRow: Cell[][]

  constructor(rows: number, columns: number, cells: readonly Cell[]) {
    this.sums = new Array<number>(columns).fill(0)
    this.byColumn = Array.from({ length: columns }, () => [])
    this.byRow = Array.from({ length: rows }, () => [])
    for (const cell of cells) {
      this.sums[cell.column] = (this.sums[cell.column] ?? 0) + cell.value
      if (cell.fraction === 0n) continue
      this.byColumn[cell.column]?.push(cell)
      this.byRow[cell.row]?.push(cell)
    }
  }

  /** Moves one unit out of `from` into the first column that `accepts`, along the shortest way. */
  move(from: number, accepts: (column: number) => boolean): boolean {
    const came = new Array<Step | null | undefined>(this.byColumn.length)
    const seen = new Uint8Array(this.byRow.length)
    const queue = [from]
    came[from] = null
    for (const column of queue) {
      for (const down of this.byColumn[column] ?? []) {
        if (!isUp(down) || seen[down.row] === 1) continue
        seen[down.row] = 1
        for (const up of this.byRow[down.row] ?? []) {
          if (came[up.column] !== undefined || isUp(up)) continue
          came[up.column] = { down, up }
          if (accepts(up.column)) {
            this.follow(came, from, up.column)
            return true
          }
          queue.push(up.column)
        }
      }
    }
    return false
  }

  private follow(came: readonly (Step | null | undefined)[], from: number, to: number): void {
    for (let step = came[to]; step; step = came[step.down.column]) {
      step.down.value -= 1
      step.up.value += 1
    }
    this.sums[from] = (this.sums[from] ?? 0) - 1
    this.sums[to] = (this.sums[to] ?? 0) + 1
  }
}

/**
 * Spreads whole row totals over columns by weights so that every row sums to its total **and** every column is within
 * one unit of its exact sum (controlled rounding: a unit travels between columns through rows that have both). Each
 * cell is the floor or the ceiling of its exact value; a cell without weight stays zero. Deterministic.
 *
 * @param rowTotals whole units, not negative
 * @param weights one list per row, none negative; a row with a total needs a positive weight, else it throws
 */
export function distributeMatrix(
  rowTotals: readonly number[],
  weights: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const columns = weights[0]?.length ?? 0
  const cells: Cell[] = []
  const exact = new Array<bigint>(columns).fill(0n)
  const matrix = rowTotals.map((total, row) => {
    if (total === 0) return new Array<number>(columns).fill(0)
    const weighing: { readonly weight: number; readonly column: number }[] = []
    weights[row]?.forEach((weight, column) => {
      if (weight !== 0) weighing.push({ weight, column })
    })
    const parts = distribute(
      total,
      weighing.map(({ weight }) => weight),
    )
    if (!parts.ok) throw new RangeError(`Row ${row} has a total and no weight`)
    const sum = BigInt(weighing.reduce((all, { weight }) => all + weight, 0))
    parts.value.forEach(({ share, spare, remainder }, place) => {
      const column = weighing[place]?.column ?? 0
      if (share === 0 && remainder === 0n) return
      const fraction = (remainder * SCALE) / sum
      cells.push({ row, column, floor: share - spare, value: share, fraction })
      exact[column] = (exact[column] ?? 0n) + BigInt(share - spare) * SCALE + fraction
    })
    return new Array<number>(columns).fill(0)
  })
  settleColumns(new Rounding(rowTotals.length, columns, cells), exact)
  for (const { row, column, value } of cells) {
    const line = matrix[row]
    if (line !== undefined) line[column] = value
  }
  return matrix
}

/** Brings each column between the floor and the ceiling of its exact sum. */
function settleColumns(rounding: Rounding, exact: readonly bigint[]): void {
  const tolerance = SCALE >> 20n
  const low = exact.map((value) => Number((value + tolerance) / SCALE))
  const high = exact.map((value) => Number((value - tolerance + SCALE - 1n) / SCALE))
  const over = (column: number): boolean => (rounding.sums[column] ?? 0) > (high[column] ?? 0)
  const under = (column: number): boolean => (rounding.sums[column] ?? 0) < (low[column] ?? 0)
  const takes = (column: number): boolean => (rounding.sums[column] ?? 0) < (high[column] ?? 0)
  const gives = (column: number): boolean => (rounding.sums[column] ?? 0) > (low[column] ?? 0)
  exact.forEach((_, column) => {
    while (over(column)) {
      const helped = exact.some((__, other) => under(other)) && rounding.move(column, under)
      if (!helped && !rounding.move(column, takes)) return
    }
  })
  exact.forEach((_, column) => {
    while (under(column)) {
      const moved = exact.some(
        (__, giver) =>
          gives(giver) && giver !== column && rounding.move(giver, (c) => c === column),
      )
      if (!moved) return
    }
  })
}
