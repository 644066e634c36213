import { groupBy } from '#shared/kernel/group-by'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import type { Agent } from '#shared/domain/agents/agent'
import type { AgentCell } from '#shared/domain/allocation/allocation'
import type { OtherColumn } from '#shared/domain/allocation/cost-column'
import type { Figure } from '#shared/domain/allocation/figure'
import {
  matrixColumns,
  type AllocationColumn,
  type ColumnsBy,
} from '#shared/domain/allocation/matrix-columns'
import { matrixGroups } from '#shared/domain/allocation/matrix-groups'
import { agentNames } from '#shared/domain/agents/agent-names'
import type { CollectivityKind } from '#shared/domain/collectivities/collectivity'
import type { AllocationView } from './allocation-facts'

/** A column of the matrix: an agent, a month, a kind of cost, or what is not pay. */
export interface MatrixColumn {
  readonly key: string
  readonly agentId: string | null
  readonly month: Figure['month']
  readonly other: OtherColumn | null
  /** "Marie Dupont" or "janvier 2026", and where room is short "Marie D." (for two of them "M0104") or "janv.". */
  readonly name: string
  readonly short: string
}

/** A line of the matrix as it is drawn: a body, the sum of a kind, or of all. */
export interface MatrixLine {
  readonly key: string
  readonly kind: 'body' | 'group' | 'total'
  readonly name: string
  readonly collectivityIds: readonly string[]
  readonly cells: readonly AgentCell[]
  readonly total: AgentCell
  /** Ten-thousandths of the whole. */
  readonly part: number
}

/** What the matrix shows. */
export interface MatrixModel {
  readonly columns: readonly MatrixColumn[]
  /** Groups and bodies, in reading order. */
  readonly lines: readonly MatrixLine[]
  readonly whole: MatrixLine
}

/** The words that the matrix takes from the wording. */
export interface MatrixWords {
  readonly group: (kind: CollectivityKind, count: number) => string
  readonly total: string
  readonly month: (month: NonNullable<Figure['month']>, style: 'long' | 'short') => string
  readonly other: (column: OtherColumn, style: 'long' | 'short') => string
}

/** What the total of a row or the whole is keyed by, among columns. */
const TOTAL = 'total'

const initialed = ({ firstName, lastName }: Pick<Agent, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName.slice(0, 1)}.`

function columnsOf(
  { allocation, agents }: AllocationView,
  columns: readonly AllocationColumn[],
  words: MatrixWords,
): readonly MatrixColumn[] {
  const oneYear = allocation.period.from.slice(0, 4) === allocation.period.to.slice(0, 4)
  const names = agentNames(agents)
  const known = new Map(agents.map((agent) => [agent.id, agent]))
  const shared = new Set(
    groupBy(agents, initialed).flatMap((same) => (same.length > 1 ? initialed(same[0]) : [])),
  )
  const shortOf = (agent: Agent): string =>
    shared.has(initialed(agent)) ? agent.registrationNumber : initialed(agent)
  return columns.map(({ agentId, month, other }): MatrixColumn => {
    const column = { key: other ?? month ?? agentId ?? '', agentId, month, other }
    if (other !== null)
      return { ...column, name: words.other(other, 'long'), short: words.other(other, 'short') }
    if (month !== null) {
      const short = words.month(month, 'short')
      return {
        ...column,
        name: words.month(month, 'long'),
        short: oneYear ? short : `${short} ${month.slice(2, 4)}`,
      }
    }
    const agent = known.get(agentId ?? '')
    return {
      ...column,
      name: names.get(column.key) ?? column.key,
      short: agent === undefined ? column.key : shortOf(agent),
    }
  })
}

/** Lays the settlement out in lines: each kind with its sum first, then its bodies, largest first; then the whole. */
export function matrixModel(view: AllocationView, by: ColumnsBy, words: MatrixWords): MatrixModel {
  const { allocation, collectivities } = view
  const columns = matrixColumns(allocation, by)
  const names = bodyNames(collectivities)
  const groups = matrixGroups(allocation, collectivities, columns)
  const lines = groups.flatMap(({ kind, rows, cells, total, part }): MatrixLine[] => [
    {
      key: `kind:${kind}`,
      kind: 'group',
      name: words.group(kind, rows.length),
      collectivityIds: rows.map(({ collectivityId }) => collectivityId),
      cells,
      total,
      part,
    },
    ...rows.map(({ collectivityId, share, cells: own, part: ownPart }): MatrixLine => ({
      key: collectivityId,
      kind: 'body',
      name: names.get(collectivityId) ?? collectivityId,
      collectivityIds: [collectivityId],
      cells: own,
      total: { minutes: share.minutes, amount: share.amount },
      part: ownPart,
    })),
  ])
  return {
    columns: columnsOf(view, columns, words),
    lines,
    whole: {
      key: TOTAL,
      kind: 'total',
      name: words.total,
      collectivityIds: allocation.shares.map(({ collectivityId }) => collectivityId),
      cells: columns.map(({ total }) => total),
      total: { minutes: allocation.direct, amount: allocation.billed },
      part: groups.reduce((sum, { part }) => sum + part, 0),
    },
  }
}

/** The figure at a line and a column (`null`: the total of the line). */
export const figureAt = (line: MatrixLine, column: MatrixColumn | null): Figure => ({
  collectivityIds: line.collectivityIds,
  agentId: column?.agentId ?? null,
  month: column?.month ?? null,
  ...(column === null || column.other === null ? {} : { other: column.other }),
})
