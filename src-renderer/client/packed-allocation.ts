import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import type { AgentCell, Allocation } from '#shared/domain/allocation/allocation'

/** A matrix as columns of numbers, without the cells of nothing: nearly all of a large one. */
interface PackedCells {
  readonly rows: number
  readonly columns: number
  /** Whether the amounts that are left out are nil; else they are not known. */
  readonly isPaid: boolean
  /** Row times columns, plus column. */
  readonly places: Uint32Array
  readonly minutes: Float64Array
  /** Cents; `NaN` where not known. */
  readonly amounts: Float64Array
}

/** An allocation as it leaves the worker: copying its matrices cell by cell would take longer than computing them. */
export interface PackedAllocation extends Omit<Allocation, 'matrix' | 'byMonth'> {
  readonly matrix: PackedCells
  readonly byMonth: PackedCells
}

function packCells(lines: Allocation['matrix']): PackedCells {
  const columns = lines[0]?.length ?? 0
  const isPaid = !lines.some((line) => line.some(({ amount }) => amount === null))
  const nothing = isPaid ? 0 : null
  const [places, done, amounts]: [number[], number[], number[]] = [[], [], []]
  lines.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell.minutes === 0 && cell.amount === nothing) return
      places.push(row * columns + column)
      done.push(cell.minutes)
      amounts.push(cell.amount ?? Number.NaN)
    }),
  )
  return {
    rows: lines.length,
    columns,
    isPaid,
    places: Uint32Array.from(places),
    minutes: Float64Array.from(done),
    amounts: Float64Array.from(amounts),
  }
}

function unpackCells(packed: PackedCells): Allocation['matrix'] {
  const { rows, columns, isPaid, places } = packed
  const nothing: AgentCell = { minutes: minutes(0), amount: isPaid ? cents(0) : null }
  const lines = Array.from({ length: rows }, () => new Array<AgentCell>(columns).fill(nothing))
  places.forEach((place, at) => {
    const line = lines[Math.floor(place / columns)]
    const amount = packed.amounts[at] ?? Number.NaN
    if (line !== undefined)
      line[place % columns] = {
        minutes: minutes(packed.minutes[at] ?? 0),
        amount: Number.isNaN(amount) ? null : cents(amount),
      }
  })
  return lines
}

/** Makes an allocation quick to send. */
export const packAllocation = (allocation: Allocation): PackedAllocation => ({
  ...allocation,
  matrix: packCells(allocation.matrix),
  byMonth: packCells(allocation.byMonth),
})

/** The allocation that was packed. */
export const unpackAllocation = (packed: PackedAllocation): Allocation => ({
  ...packed,
  matrix: unpackCells(packed.matrix),
  byMonth: unpackCells(packed.byMonth),
})
