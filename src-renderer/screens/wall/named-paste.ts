import { namedBlock } from '#shared/domain/imports/named-block'
import { bodyIndex, type NamedBody } from '#shared/domain/imports/name-index'
import { lentBodies } from './build-group'
import type { ModelRow, WallGroup, WallModel } from './wall-model'

/** A name of a pasted block, with the row that it seems to mean. */
interface PastedName {
  readonly name: string
  readonly cells: readonly string[]
  /** `null`: none is known. */
  readonly row: ModelRow | null
  /** It is the name of that row alone, and of no other line of the block. */
  readonly isSure: boolean
}

/** A block that names its rows. */
export interface NamedPaste {
  readonly names: readonly PastedName[]
  /** By cell, the column of the grid; `null` where it is left out. */
  readonly columns: readonly (number | null)[]
  readonly leftOut: readonly string[]
  /** Lines without a name, which are left out. */
  readonly unnamed: number
  /** The rows that names may mean: those shown, and the other bodies to which the agent is lent. */
  readonly rows: readonly ModelRow[]
}

/** A row that the grid does not show yet, of a body to which the agent is lent. */
const emptyRow = (
  { agent, name }: WallGroup,
  { value, label }: { readonly value: string; readonly label: string },
): ModelRow => ({
  key: `${agent.id} ${value}`,
  agentId: agent.id,
  agentName: name,
  collectivityId: value,
  name: label,
  body: label,
  shared: false,
  kept: new Map(),
  foreseen: new Map(),
  missed: new Set(),
})

/** Reads a pasted block as rows of an agent, by name; `null` where no column names them. */
export function namedPaste(
  group: WallGroup | undefined,
  column: number,
  columns: WallModel['columns'],
  lines: readonly (readonly string[])[],
  nameOf: (collectivityId: string | null) => string,
): NamedPaste | null {
  const days = columns.flatMap((each) => (each.days.length === 1 ? each.days : []))
  if (group === undefined || days.length < columns.length) return null
  const shown = new Set(group.rows.map(({ collectivityId }) => collectivityId))
  const rows = [
    ...group.rows,
    ...lentBodies(group, nameOf)
      .filter(({ value }) => !shown.has(value))
      .map((body) => emptyRow(group, body)),
  ]
  const look = bodyIndex(rows.map(({ key, name }): NamedBody => ({ id: key, name })))
  const namesRow = (text: string): boolean => look(text).state !== 'unknown'
  const block = namedBlock(lines, { days, from: column, namesRow })
  if (block === null) return null
  const found = block.rows.map(({ name }) => look(name))
  return {
    names: block.rows.map(({ name, cells }, at) => {
      const match = found[at]
      const row = rows.find(({ key }) => key === match?.id) ?? null
      const alone = found.filter((other) => other.id === match?.id).length === 1
      return { name, cells, row, isSure: row !== null && match?.state === 'exact' && alone }
    }),
    columns: block.columns,
    leftOut: block.leftOut,
    unnamed: block.unnamed,
    rows,
  }
}

/** The rows that names mean as they are read. */
export const rowsOfNames = ({ names }: NamedPaste): readonly (ModelRow | null)[] =>
  names.map(({ row }) => row)

/** What of a block goes where, once it is settled which row each name means (`null`: it is left out). */
export function pastedByName(
  { names, columns, leftOut }: NamedPaste,
  rows: readonly (ModelRow | null)[],
): {
  readonly count: number
  /** Names of what is left out, in one text. */
  readonly leftOut: string
  readonly cells: readonly {
    readonly row: ModelRow
    readonly column: number
    readonly text: string
  }[]
} {
  const meant = names.map((name, at) => ({ ...name, row: rows[at] ?? null }))
  const without = meant.filter(({ row }) => row === null)
  return {
    count: columns.every((column) => column === null) ? 0 : meant.length - without.length,
    leftOut: [...leftOut, ...without.map(({ name }) => name)].join(', '),
    cells: meant.flatMap(({ row, cells }) =>
      row === null
        ? []
        : cells.flatMap((text, at) => {
            const column = columns[at] ?? null
            return column === null ? [] : [{ row, column, text }]
          }),
    ),
  }
}
