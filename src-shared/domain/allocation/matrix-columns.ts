import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { AgentCell, Allocation } from './allocation'
import type { OtherColumn } from './cost-column'
import { otherAmounts } from './other-amounts'
import { sumCells } from './sum-cells'

/** Kinds of columns of a matrix. */
export type ColumnsBy = 'agent' | 'month' | 'kind'

/** A column of the matrix with its cells, body by body, and its sum. */
export interface AllocationColumn {
  readonly agentId: string | null
  readonly month: Month | null
  readonly other: OtherColumn | null
  readonly cells: readonly AgentCell[]
  readonly total: AgentCell
}

const NO_ONE = { agentId: null, month: null, other: null } as const

function otherColumn(allocation: Allocation, other: OtherColumn): AllocationColumn {
  const cells = otherAmounts(allocation, other).map((amount): AgentCell => ({
    minutes: minutes(0),
    amount,
  }))
  return { ...NO_ONE, other, cells, total: sumCells(cells) }
}

const holdsSomething = ({ cells }: AllocationColumn): boolean =>
  cells.some(({ amount }) => amount !== null && amount !== 0)

/**
 * The columns of a settlement: its agents or its months, then the effect of pooling and what is not pay, where there is
 * any; or the kinds of cost. With each choice, rows sum to the shares.
 */
export function matrixColumns(allocation: Allocation, by: ColumnsBy): readonly AllocationColumn[] {
  const { agentIds, months, matrix, byMonth, agentTotals, monthTotals, kinds } = allocation
  const nothing: AgentCell = { minutes: minutes(0), amount: cents(0) }
  const taken = (lines: Allocation['matrix'], at: number) =>
    lines.map((line) => line[at] ?? nothing)
  const others = (pooling: OtherColumn) =>
    [pooling, 'besides' as const]
      .map((other) => otherColumn(allocation, other))
      .filter(holdsSomething)
  switch (by) {
    case 'agent':
      return [
        ...agentIds.map((agentId, at) => ({
          ...NO_ONE,
          agentId,
          cells: taken(matrix, at),
          total: agentTotals[at] ?? nothing,
        })),
        ...others('poolingByAgent'),
      ]
    case 'month':
      return [
        ...months.map((month, at) => ({
          ...NO_ONE,
          month,
          cells: taken(byMonth, at),
          total: monthTotals[at] ?? nothing,
        })),
        ...others('poolingByMonth'),
      ]
    case 'kind':
      return kinds.map((kind) => otherColumn(allocation, kind))
  }
}
