import { distribute } from '#shared/kernel/distribute'
import { minutes } from '#shared/kernel/minutes'
import {
  COLLECTIVITY_KINDS,
  type Collectivity,
  type CollectivityKind,
} from '../collectivities/collectivity'
import type { AgentCell, Allocation, Share } from './allocation'
import type { AllocationColumn } from './matrix-columns'
import { sumCells } from './sum-cells'

/** A row of the matrix: a body with its cells and its part of the whole. */
export interface MatrixRow {
  readonly collectivityId: string
  readonly share: Share
  readonly cells: readonly AgentCell[]
  /** Part of what is billed, else of the hours, in ten-thousandths; the rows make 10 000 exactly, or 0 when all is empty. */
  readonly part: number
}

/** The bodies of one kind, largest first, and their sum. */
export interface MatrixGroup {
  readonly kind: CollectivityKind
  readonly rows: readonly MatrixRow[]
  readonly cells: readonly AgentCell[]
  readonly total: AgentCell
  readonly part: number
}

const WHOLE = 10_000

const UNKNOWN: AgentCell = { minutes: minutes(0), amount: null }

/** Percentages that sum to 100,00 % as they are printed: largest remainder, as for cents. */
function parts(shares: readonly Share[]): readonly number[] {
  const amounts = shares.map(({ amount }) => amount ?? -1)
  const billed = amounts.every((amount) => amount >= 0) && amounts.some((amount) => amount > 0)
  const weights = billed ? amounts : shares.map((share) => share.minutes)
  const shared = distribute(WHOLE, weights)
  return shared.ok ? shared.value.map(({ share }) => share) : shares.map(() => 0)
}

const descending = (a: MatrixRow, b: MatrixRow): number =>
  (b.share.amount ?? 0) - (a.share.amount ?? 0) || b.share.minutes - a.share.minutes

/**
 * Arranges a settlement for display: bodies grouped by kind in the order of the kinds, the largest share first, with exact
 * subtotals by column.
 */
export function matrixGroups(
  allocation: Allocation,
  collectivities: readonly Pick<Collectivity, 'id' | 'kind'>[],
  columns: readonly AllocationColumn[],
): readonly MatrixGroup[] {
  const kinds = new Map(collectivities.map(({ id, kind }) => [id, kind]))
  const percents = parts(allocation.shares)
  const rows = allocation.shares.map((share, index): MatrixRow => ({
    collectivityId: share.collectivityId,
    share,
    cells: columns.map(({ cells }) => cells[index] ?? UNKNOWN),
    part: percents[index] ?? 0,
  }))
  return COLLECTIVITY_KINDS.flatMap((kind) => {
    const own = rows.filter((row) => (kinds.get(row.collectivityId) ?? 'other') === kind)
    if (own.length === 0) return []
    return [
      {
        kind,
        rows: own.sort(descending),
        cells: columns.map((_, column) => sumCells(own.map((row) => row.cells[column] ?? UNKNOWN))),
        total: sumCells(own.map(({ share }) => ({ minutes: share.minutes, amount: share.amount }))),
        part: own.reduce((sum, { part }) => sum + part, 0),
      },
    ]
  })
}
