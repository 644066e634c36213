import { cents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import { minutes } from '#shared/kernel/minutes'
import type { AgentCell } from './allocation'

/** The cells of a column of a matrix: only those that are not empty. Immutable. */
export interface ColumnCells {
  readonly rows: readonly number[]
  readonly cells: readonly AgentCell[]
}

/** What a column of hours, of an agent or of a month, holds: rows rising. */
export interface HourColumn {
  readonly rows: readonly number[]
  readonly minutes: readonly number[]
}

const cell = (done: number, amount: number | null): AgentCell => ({
  minutes: minutes(done),
  amount: amount === null ? null : cents(amount),
})

/** A column whose settlement is blocked: hours without amounts. */
export const blockedCells = ({ rows, minutes: done }: HourColumn): ColumnCells => ({
  rows,
  cells: done.map((value) => cell(value, null)),
})

/** A column with the amount of each row. */
export function cellsWith(
  { rows, minutes: done }: HourColumn,
  amounts: ReadonlyMap<number, number>,
): ColumnCells {
  const doneBy = new Map(rows.map((row, at) => [row, done[at] ?? 0]))
  const all = [...new Set([...rows, ...amounts.keys()])].sort((a, b) => a - b)
  return {
    rows: all,
    cells: all.map((row) => cell(doneBy.get(row) ?? 0, amounts.get(row) ?? 0)),
  }
}

/**
 * Divides what is billed of a column's pay between the bodies by its own hours, by largest remainder; a column without hours
 * for them by what they pay of all pay (rule `matrix`). So a column depends on nothing but itself.
 *
 * @param takes whether a body takes part: those with a fixed amount, and exempt ones, don't
 * @param pay `[body]` what each pays of all pay, all of one sign (below zero where a cent is taken back over the year); or
 *   of the cost, where all pay is nothing
 */
export function spreadColumn(
  column: HourColumn,
  total: number,
  takes: (row: number) => boolean,
  pay: readonly number[],
): ColumnCells {
  const amounts = new Map<number, number>()
  if (total !== 0) {
    const own = column.rows.flatMap((row, at) => {
      const weight = column.minutes[at] ?? 0
      return weight > 0 && takes(row) ? [{ row, weight }] : []
    })
    const weighing =
      own.length > 0
        ? own
        : pay.flatMap((paid, row) => (paid === 0 ? [] : [{ row, weight: Math.abs(paid) }]))
    const parts = distribute(
      total,
      weighing.map(({ weight }) => weight),
    )
    if (parts.ok) weighing.forEach(({ row }, at) => amounts.set(row, parts.value[at]?.share ?? 0))
  }
  return cellsWith(column, amounts)
}

/** The inputs of the last columns: the same inputs give the same column again, without computing it. */
export class KeptColumns {
  private readonly kept = new Map<
    string,
    {
      readonly of: HourColumn
      readonly total: number
      readonly key: string
      readonly made: ColumnCells
    }
  >()

  /** @param key identifies whatever else the column depends on */
  take(
    id: string,
    of: HourColumn,
    total: number,
    key: string,
    make: () => ColumnCells,
  ): ColumnCells {
    const known = this.kept.get(id)
    if (known?.total === total && known.key === key && isSame(known.of, of)) return known.made
    const made = make()
    this.kept.set(id, { of, total, key, made })
    return made
  }
}

const isSame = (a: HourColumn, b: HourColumn): boolean =>
  a === b ||
  (a.rows.length === b.rows.length &&
    a.rows.every((row, at) => row === b.rows[at] && a.minutes[at] === b.minutes[at]))
