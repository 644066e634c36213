import { cents, type Cents } from '#shared/kernel/cents'
import { minutes, sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { monthOf, type Month } from '#shared/kernel/month'
import { ratio, type Ratio } from '#shared/kernel/ratio'
import { hourlyCost } from '../costs/hourly-cost'
import { isDivided } from '../keys/key-trace'
import type { AgentCell, Allocation, Share } from './allocation'
import type { OtherColumn } from './cost-column'
import type { EntryBehind } from './entries-behind'
import type { Figure } from './figure'
import type { ShareTrace } from './share-trace'
import { otherAmounts } from './other-amounts'
import { spreadOf, type Spread } from './spread-of'
import { sumCells } from './sum-cells'

/** Part of a figure: an agent's, a body's, or what is not pay. */
export interface FigurePart {
  readonly id: string
  readonly other?: OtherColumn
  readonly minutes: Minutes
  readonly amount: Cents | null
}

/** The origin of a figure, step by step. Every value is exact; the sentences are `allocation.explain`. */
export interface Explanation {
  readonly figure: Figure
  readonly amount: Cents | null
  readonly minutes: Minutes
  /** Minutes of the figure month by month; `null` where they depend on entries that were not given. */
  readonly byMonth: readonly { readonly month: Month; readonly minutes: Minutes }[] | null
  /**
   * Who did the hours, in the order of the agreement, then what is not pay: they sum to the figure. Empty where the figure
   * is one agent's or one month's.
   */
  readonly byAgent: readonly FigurePart[]
  /** The bodies that the figure sums, largest first; empty where it is one body's. */
  readonly byBody: readonly FigurePart[]
  /** The share of the one body, with its trace; `null` where the figure sums several. */
  readonly share: Share | null
  /** What one hour comes to, in ten-thousandths of a euro. */
  readonly hourly: Ratio | null
  /** The part of the whole: weight of the body over all weights. */
  readonly part: Ratio | null
  /** How the amount of the body was spread over the columns; `null` for a total. */
  readonly spread: Spread | null
}

const isSomething = (part: FigurePart): boolean => part.minutes > 0 || (part.amount ?? 0) !== 0

interface Located {
  readonly row: number
  readonly share: Share
}

function located(allocation: Allocation, ids: readonly string[]): readonly Located[] {
  const wanted = new Set(ids)
  return allocation.shares.flatMap((share, row) =>
    wanted.has(share.collectivityId) ? [{ row, share }] : [],
  )
}

const NOTHING: AgentCell = { minutes: minutes(0), amount: cents(0) }

function cellOf(allocation: Allocation, { row, share }: Located, figure: Figure): AgentCell {
  const whole: AgentCell = { minutes: share.minutes, amount: share.amount }
  const none: AgentCell = share.amount === null ? { ...NOTHING, amount: null } : NOTHING
  if (figure.agentId !== null)
    return allocation.matrix[row]?.[allocation.agentIds.indexOf(figure.agentId)] ?? none
  if (figure.month !== null)
    return allocation.byMonth[row]?.[allocation.months.indexOf(figure.month)] ?? none
  if (figure.other === undefined) return whole
  return { ...none, amount: otherAmounts(allocation, figure.other)[row] ?? none.amount }
}

function byMonth(
  allocation: Allocation,
  rows: readonly Located[],
  figure: Figure,
  entries: readonly EntryBehind[] | null,
): Explanation['byMonth'] {
  if (figure.other !== undefined) return []
  if (figure.agentId !== null) {
    if (entries === null) return null
    return allocation.months.map((month) => ({
      month,
      minutes: sumMinutes(
        entries
          .filter(({ day, countedIn }) => (countedIn ?? monthOf(day)) === month)
          .map((entry) => entry.minutes),
      ),
    }))
  }
  return allocation.months.map((month, at) => ({
    month,
    minutes: sumMinutes(
      rows.map(({ row }) => allocation.byMonth[row]?.[at]?.minutes ?? minutes(0)),
    ),
  }))
}

function byAgent(allocation: Allocation, rows: readonly Located[]): readonly FigurePart[] {
  const agents = allocation.agentIds.map((id, at): FigurePart => ({
    id,
    ...sumCells(rows.map(({ row }) => allocation.matrix[row]?.[at] ?? NOTHING)),
  }))
  const others = (['poolingByAgent', 'besides'] as const).map((other): FigurePart => {
    const amounts = otherAmounts(allocation, other)
    const cells = rows.map(({ row }) => ({ ...NOTHING, amount: amounts[row] ?? null }))
    return { id: other, other, ...sumCells(cells) }
  })
  return [...agents, ...others].filter(isSomething)
}

/** The weight of a body over all weights, where its share is a part of a whole. */
function partOf(trace: ShareTrace | null): Ratio | null {
  if (trace === null || !isDivided(trace)) return null
  const weights = BigInt(trace.weights)
  return weights > 0n ? ratio(BigInt(trace.weight), weights) : null
}

/**
 * Explains a figure of a settlement by its components: hours by month and by agent, the share with its trace (weight,
 * floor, remainder, place in the queue for spare cents), and how a body's amount was spread over agents or months. Pure;
 * reads the allocation only.
 *
 * @param entries what `entriesBehind` found for the figure, or `null` while it is being read
 */
export function explain(
  allocation: Allocation,
  figure: Figure,
  entries: readonly EntryBehind[] | null,
): Explanation {
  const rows = located(allocation, figure.collectivityIds)
  const cells = rows.map((row) => ({ row, cell: cellOf(allocation, row, figure) }))
  const { amount, minutes: total } = sumCells(cells.map(({ cell }) => cell))
  const [only] = rows.length === 1 ? rows : []
  const trace = only?.share.trace ?? null
  const whole = figure.agentId === null && figure.month === null && figure.other === undefined
  return {
    figure,
    amount,
    minutes: total,
    byMonth: byMonth(allocation, rows, figure, entries),
    byAgent: whole ? byAgent(allocation, rows) : [],
    byBody:
      rows.length === 1
        ? []
        : cells
            .map(({ row, cell }) => ({ id: row.share.collectivityId, ...cell }))
            .filter(isSomething)
            .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0) || b.minutes - a.minutes),
    share: only?.share ?? null,
    hourly: amount === null ? null : hourlyCost(amount, ratio(total)),
    part: partOf(trace),
    spread: only === undefined || whole ? null : spreadOf(allocation, only.row, figure),
  }
}
