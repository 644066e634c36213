import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { Adjustment } from '../approvals/adjustment'
import type { AgentColumn } from './agent-column'
import type { Objection } from './objection'

/** The hours of a settlement, counted once: by agent and beneficiary, by beneficiary and month, and common time. */
export interface ServiceUse {
  /** By agent, late hours among them. */
  readonly columns: readonly AgentColumn[]
  /** `[beneficiary]` minutes. */
  readonly direct: readonly number[]
  /** `[month][beneficiary]` minutes. */
  readonly byMonth: readonly (readonly number[])[]
  /** `[beneficiary]` number of uses. */
  readonly uses: readonly number[]
  /** All of them together, and minutes of common time. */
  readonly all: Minutes
  readonly common: Minutes
  /** A column with late hours added, each a use of its month of counting. */
  readonly adjustments: readonly Adjustment[]
  readonly objections: readonly Objection[]
}

/** A column with late hours put in, each a use of its month of counting. */
function withLate(
  column: AgentColumn,
  late: readonly { readonly row: number; readonly month: number; readonly minutes: number }[],
): AgentColumn {
  if (late.length === 0) return column
  const rows = [...new Set([...column.rows, ...late.map(({ row }) => row)])].sort((a, b) => a - b)
  const own = (row: number): number => column.rows.indexOf(row)
  const of = (row: number) => late.filter((one) => one.row === row)
  return {
    agentId: column.agentId,
    common: column.common,
    rows,
    minutes: rows.map((row) =>
      of(row).reduce((sum, one) => sum + one.minutes, column.minutes[own(row)] ?? 0),
    ),
    uses: rows.map((row) => (column.uses[own(row)] ?? 0) + of(row).length),
    months: Int32Array.from([
      ...column.months,
      ...late.flatMap((one) => [one.row, one.month, one.minutes]),
    ]),
  }
}

/** Cells that late corrections would leave below zero, by agent then by month. Without late hours there is none. */
function belowZero(
  columns: readonly AgentColumn[],
  byMonth: readonly (readonly number[])[],
  bodies: readonly string[],
  months: readonly Month[],
): readonly Objection[] {
  const short = (value: number, row: number) => ({
    collectivityId: bodies[row] ?? '',
    minutes: minutes(-value),
  })
  return [
    ...columns.flatMap(({ agentId, rows, minutes: done }) =>
      rows.flatMap((row, at): readonly Objection[] => {
        const value = done[at] ?? 0
        return value >= 0
          ? []
          : [{ code: 'agentBelowZero', blocking: true, agentId, ...short(value, row) }]
      }),
    ),
    ...byMonth.flatMap((line, at) =>
      line.flatMap((value, row): readonly Objection[] => {
        const month = months[at]
        return value >= 0 || month === undefined
          ? []
          : [{ code: 'monthBelowZero', blocking: true, month, ...short(value, row) }]
      }),
    ),
  ]
}

/** The lists in whose order hours are counted. */
export interface UseOrder {
  readonly bodies: readonly string[]
  readonly rowOf: ReadonlyMap<string, number>
  readonly months: readonly Month[]
}

/**
 * Counts the hours of the lent agents on the days of a part, then the late hours in the month that each names. Cells that
 * late corrections leave below zero become objections.
 *
 * @param counted the columns of the agents without late hours
 */
export function countServiceUse(
  { bodies, rowOf, months }: UseOrder,
  counted: readonly AgentColumn[],
  adjustments: readonly Adjustment[],
): ServiceUse {
  const columns =
    adjustments.length === 0
      ? counted
      : counted.map((column) =>
          withLate(
            column,
            adjustments
              .filter(({ agentId }) => agentId === column.agentId)
              .map(({ collectivityId, countedIn, minutes: value }) => ({
                row: rowOf.get(collectivityId) ?? -1,
                minutes: value,
                month: months.indexOf(countedIn),
              })),
          ),
        )
  const direct = new Array<number>(bodies.length).fill(0)
  const uses = new Array<number>(bodies.length).fill(0)
  const byMonth = months.map(() => new Array<number>(bodies.length).fill(0))
  let [all, common] = [0, 0]
  for (const column of columns) {
    common += column.common
    column.rows.forEach((row, at) => {
      const value = column.minutes[at] ?? 0
      direct[row] = (direct[row] ?? 0) + value
      uses[row] = (uses[row] ?? 0) + (column.uses[at] ?? 0)
      all += value
    })
    const { months: parts } = column
    for (let at = 0; at < parts.length; at += 3) {
      const [row = 0, month = 0, value = 0] = [parts[at], parts[at + 1], parts[at + 2]]
      const line = byMonth[month]
      if (line !== undefined) line[row] = (line[row] ?? 0) + value
    }
  }
  return {
    columns,
    direct,
    byMonth,
    uses,
    adjustments,
    all: minutes(all),
    common: minutes(common),
    objections: adjustments.length === 0 ? [] : belowZero(columns, byMonth, bodies, months),
  }
}
