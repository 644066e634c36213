interface Cell {
  readonly row: number
  readonly column: number
  readonly floor: number
  value: number
  /** Whether the exact value lies above its floor: a cell without a fraction can't move. */
  readonly isFraction: boolean
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
      if (!cell.isFraction) continue
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

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** The greatest whole number that is no more than `numerator / denominator`; the denominator is positive. */
function floorOf(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient
}

/** The cells of a row: its total over the columns, whole by largest remainder. */
function rowCells(row: number, total: number, columns: readonly number[], all: bigint): Cell[] {
  const exact = columns.map((value) => BigInt(total) * BigInt(value))
  const floors = exact.map((value) => floorOf(value, all))
  const rests = exact.map((value, at) => value - (floors[at] ?? 0n) * all)
  const spares = total - floors.reduce((taken, value) => taken + Number(value), 0)
  const favoured = new Set(
    rests
      .map((_, at) => at)
      .sort((a, b) => {
        const [left, right] = [rests[a] ?? 0n, rests[b] ?? 0n]
        return left < right ? 1 : left > right ? -1 : a - b
      })
      .slice(0, spares),
  )
  return floors.map((value, column) => ({
    row,
    column,
    floor: Number(value),
    value: Number(value) + (favoured.has(column) ? 1 : 0),
    isFraction: (rests[column] ?? 0n) > 0n,
  }))
}

/**
 * Spreads rows over columns in proportion to the columns: each cell is row x column / all, the whole number below or above it,
 * so that rows and columns both sum exactly (controlled rounding: a unit travels between columns through rows that have
 * both). Deterministic. Rows and columns may be negative.
 *
 * @param rows whole numbers
 * @param columns whole numbers, that sum to what the rows do; that sum is positive, or everything is zero
 */
export function distributeMatrix(
  rows: readonly number[],
  columns: readonly number[],
): readonly (readonly number[])[] {
  const all = sum(columns)
  if (all !== sum(rows)) throw new RangeError(`Rows and columns differ: ${sum(rows)}, ${all}`)
  if (all <= 0) {
    if ([...rows, ...columns].every((value) => value === 0))
      return rows.map(() => columns.map(() => 0))
    throw new RangeError(`Nothing to spread: ${all}`)
  }
  if (columns.length === 1) return rows.map((value) => [value])
  const cells = rows.flatMap((total, row) => rowCells(row, total, columns, BigInt(all)))
  const rounding = new Rounding(rows.length, columns.length, cells)
  const off = (column: number): number => (rounding.sums[column] ?? 0) - (columns[column] ?? 0)
  columns.forEach((_, column) => {
    while (off(column) > 0 && rounding.move(column, (other) => off(other) < 0));
  })
  const matrix = rows.map(() => columns.map(() => 0))
  for (const { row, column, value } of cells) {
    const line = matrix[row]
    if (line !== undefined) line[column] = value === 0 ? 0 : value
  }
  return matrix
}
