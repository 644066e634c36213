import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { fingerprint } from '#shared/kernel/fingerprint'
import { minutes, sumMinutes } from '#shared/kernel/minutes'
import { intersectPeriods } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { AgentCell, Allocation, Share } from './allocation'
import { COST_COLUMNS } from './cost-column'
import { addExactMinutes } from './exact-minutes'
import type { FactsBesideHours } from './facts'
import { keyAmount } from './key-amount'
import type { Objection } from './objection'
import type { PartTrace } from './share-trace'
import { sumCells } from './sum-cells'

/** What one set of terms gives, on its own days. */
export interface AllocationPart {
  readonly agreement: Agreement
  /** Reference of the amendment that set the terms; `null` for those of the agreement itself. */
  readonly amendment: string | null
  readonly allocation: Allocation
}

/** Each identifier once: in the order of the last terms, then those that only earlier terms knew, latest first. */
const lastFirst = (
  parts: readonly AllocationPart[],
  ids: (one: Allocation) => readonly string[],
) => [...new Set([...parts].reverse().flatMap(({ allocation }) => ids(allocation)))]

const sumOrNull = (amounts: readonly (Cents | null)[]): Cents | null => {
  const known = amounts.filter((amount) => amount !== null)
  return known.length === amounts.length ? sumCents(known) : null
}

/** The cells of several matrices added up by row and column. */
function overlay(
  parts: readonly AllocationPart[],
  rows: readonly string[],
  columns: readonly string[],
  columnsOf: (allocation: Allocation) => readonly string[],
  cellsOf: (allocation: Allocation) => Allocation['matrix'],
  blocked: boolean,
): Allocation['matrix'] {
  const placed = parts.map(({ allocation }) => ({
    cells: cellsOf(allocation),
    row: new Map(allocation.shares.map(({ collectivityId }, at) => [collectivityId, at])),
    column: new Map(columnsOf(allocation).map((id, at) => [id, at])),
  }))
  return rows.map((row) =>
    columns.map((column): AgentCell => {
      const cells = placed.flatMap(
        (one) => one.cells[one.row.get(row) ?? -1]?.[one.column.get(column) ?? -1] ?? [],
      )
      const sum = sumCells(cells)
      return { minutes: sum.minutes, amount: blocked ? null : (sum.amount ?? cents(0)) }
    }),
  )
}

/** The amounts of several lists added up, body by body; `null` where one is not known. */
const overlayList = (
  parts: readonly AllocationPart[],
  rows: readonly string[],
  listOf: (allocation: Allocation) => readonly (Cents | null)[],
): readonly (Cents | null)[] =>
  rows.map((id) =>
    sumOrNull(
      parts.flatMap(({ allocation }) => {
        const row = allocation.shares.findIndex(({ collectivityId }) => collectivityId === id)
        return row < 0 ? [] : [listOf(allocation)[row] ?? null]
      }),
    ),
  )

const totalsOf = (cells: Allocation['matrix'], columns: number): readonly AgentCell[] =>
  Array.from({ length: columns }, (_, column) =>
    sumCells(cells.flatMap((line) => line[column] ?? [])),
  )

/** Removes objections that several parts share. */
function objectionsOf(parts: readonly AllocationPart[]): readonly Objection[] {
  const known = new Map(
    parts.flatMap(({ allocation }) =>
      allocation.objections.map((objection) => [JSON.stringify(objection), objection] as const),
    ),
  )
  return [...known.values()]
}

/** Kilometres of several sets of terms, each line as its own terms rounded it. */
function joinTravel(shares: readonly Share[]): Pick<Share, 'travel'> {
  const travel = shares.flatMap((share) => share.travel ?? [])
  return travel.length === 0 ? {} : { travel }
}

/** Minutes billed exactly, where some terms bill contracted hours. */
function joinExact(shares: readonly Share[]): Pick<Share, 'billedExactly'> {
  if (shares.every(({ billedExactly }) => billedExactly === undefined)) return {}
  return {
    billedExactly: addExactMinutes(
      shares.map(
        ({ billedExactly, billedMinutes }) =>
          billedExactly ?? { numerator: String(billedMinutes), denominator: '1' },
      ),
    ),
  }
}

function joinShare(
  facts: FactsBesideHours,
  parts: readonly AllocationPart[],
  collectivityId: string,
  blocked: boolean,
): Share {
  const own = parts.flatMap((part): readonly (PartTrace & { readonly share: Share })[] => {
    const share = part.allocation.shares.find((one) => one.collectivityId === collectivityId)
    const days = intersectPeriods(facts.period, part.agreement.period)
    return share === undefined || days === null
      ? []
      : [
          {
            days,
            amendment: part.amendment,
            key: part.agreement.key,
            keyDecision: part.agreement.keyDecision ?? null,
            common: part.allocation.common,
            amount: keyAmount(share),
            share,
            trace: share.trace?.kind === 'parts' ? null : share.trace,
          },
        ]
  })
  const shares = own.map(({ share }) => share)
  return {
    collectivityId,
    minutes: sumMinutes(shares.map((share) => share.minutes)),
    uses: shares.reduce((sum, { uses }) => sum + uses, 0),
    billedMinutes: sumMinutes(shares.map(({ billedMinutes }) => billedMinutes)),
    contractedMinutes: sumMinutes(shares.map(({ contractedMinutes }) => contractedMinutes)),
    ...joinExact(shares),
    amount: blocked ? null : sumOrNull(shares.map(({ amount }) => amount)),
    ...joinTravel(shares),
    trace: blocked
      ? null
      : { kind: 'parts', parts: own.map(({ share: _share, ...trace }) => trace) },
  }
}

/**
 * Joins what several sets of terms give on their own days into one settlement of the period: sums of sums, so rows and
 * columns stay exact. One part that lacks an amount leaves all without one.
 */
export function joinAllocations(
  facts: FactsBesideHours,
  parts: readonly AllocationPart[],
): Allocation {
  const objections = objectionsOf(parts)
  const blocked = objections.some(({ blocking }) => blocking)
  const all = parts.map(({ allocation }) => allocation)
  const months = all[0]?.months ?? []
  const rows = lastFirst(parts, ({ shares }) => shares.map((share) => share.collectivityId))
  const agentIds = lastFirst(parts, (one) => one.agentIds)
  const matrix = overlay(
    parts,
    rows,
    agentIds,
    (one) => one.agentIds,
    (one) => one.matrix,
    blocked,
  )
  const byMonth = overlay(
    parts,
    rows,
    months,
    (one) => one.months,
    (one) => one.byMonth,
    blocked,
  )
  const list = (listOf: (one: Allocation) => readonly (Cents | null)[]) =>
    blocked ? rows.map(() => null) : overlayList(parts, rows, listOf)
  const kinds = blocked
    ? []
    : COST_COLUMNS.filter((kind) => all.some((one) => one.kinds.includes(kind)))
  const ofKind = kinds.map((kind) =>
    overlayList(parts, rows, (one) => {
      const at = one.kinds.indexOf(kind)
      return one.byKind.map((line) => line[at] ?? cents(0))
    }),
  )
  const cost = sumOrNull(all.map((one) => one.cost))
  const billed = blocked ? null : sumOrNull(all.map((one) => one.billed))
  return {
    agreementId: facts.agreement.id,
    period: facts.period,
    months,
    shares: rows.map((id) => joinShare(facts, parts, id, blocked)),
    agentIds,
    matrix,
    byMonth,
    agentTotals: totalsOf(matrix, agentIds.length),
    monthTotals: totalsOf(byMonth, months.length),
    poolingByAgent: list((one) => one.poolingByAgent),
    poolingByMonth: list((one) => one.poolingByMonth),
    besides: list((one) => one.besides),
    kinds,
    byKind: rows.map((_, row) => ofKind.map((amounts) => amounts[row] ?? cents(0))),
    direct: sumMinutes(all.map(({ direct }) => direct)),
    common: minutes(all.reduce((sum, { common }) => sum + common, 0)),
    costLines: all.flatMap(({ costLines }) => costLines),
    chargeLines: all.flatMap(({ chargeLines }) => chargeLines),
    cost,
    billed,
    travel: all.flatMap((one) => one.travel),
    lenderPart: blocked ? null : sumOrNull(all.map((one) => one.lenderPart)),
    objections,
    fingerprint: fingerprint(all.map((one) => one.fingerprint)),
  }
}
