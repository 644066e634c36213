import { groupBy } from '#shared/kernel/group-by'
import type { VaultStart } from '#shared/contract/vault'
import { statementSummary } from '#shared/contract/statement-summary'
import type { AnyRecord, Change } from '#shared/domain/workspace/change'
import { recordId } from '#shared/domain/workspace/record-id'
import { REGISTER_TABLES, type RegisterTable } from '#shared/domain/workspace/tables'
import type { WholeWorkspace } from '#shared/domain/workspace/workspace-file'
import type { RegisterMaps, Registers } from '../ports'

const byId = <R extends { readonly id: string }>(rows: readonly R[] = []): ReadonlyMap<string, R> =>
  new Map(rows.map((row) => [row.id, row]))

/** A table after some changes, copied once: a file of payments makes thousands. */
function withRecords<R>(
  map: ReadonlyMap<string, R>,
  changes: readonly { readonly id: string; readonly record: R | null }[],
): ReadonlyMap<string, R> {
  const next = new Map(map)
  for (const { id, record } of changes) {
    if (record === null) next.delete(id)
    else next.set(id, record)
  }
  return next
}

const mapsFrom = (
  recordsOf: (table: RegisterTable) => readonly AnyRecord[] | undefined,
): RegisterMaps =>
  Object.fromEntries(
    REGISTER_TABLES.map((table) => [
      table,
      new Map((recordsOf(table) ?? []).map((record) => [recordId(record), record])),
    ]),
  ) as unknown as RegisterMaps

/** The state of a keeper that has read nothing yet. */
export const EMPTY_REGISTERS: Registers = {
  sequence: 0,
  workspace: null,
  ...mapsFrom(() => []),
  statements: new Map(),
}

/** The small tables as the vault has them. */
export const registersFrom = ({ rows, summaries }: VaultStart, sequence: number): Registers => ({
  sequence,
  workspace: rows.workspace?.[0] ?? null,
  ...mapsFrom((table) => rows[table]),
  statements: byId(summaries),
})

/** The small tables of a whole workspace. */
export const registersOf = (whole: WholeWorkspace, sequence: number): Registers => ({
  sequence,
  workspace: whole.workspace[0] ?? null,
  ...mapsFrom((table) => whole[table]),
  statements: byId(whole.statements.map(statementSummary)),
})

/** Registers after the changes of one table, in their order. */
function withChanges(
  registers: Registers,
  changes: readonly [Change, ...(readonly Change[])],
): Registers {
  const [{ table }] = changes
  if (table === 'timesheets' || table === 'costs') return registers
  if (table === 'workspace') {
    const last = changes.findLast((change) => change.table === 'workspace')
    return last === undefined ? registers : { ...registers, workspace: last.after }
  }
  if (table === 'statements') {
    const summaries = changes.flatMap((change) =>
      change.table === 'statements'
        ? [{ id: change.id, record: change.after === null ? null : statementSummary(change.after) }]
        : [],
    )
    return { ...registers, statements: withRecords(registers.statements, summaries) }
  }
  const map: ReadonlyMap<string, AnyRecord> = registers[table]
  const records = changes.flatMap((change) =>
    change.table === 'timesheets' ? [] : [{ id: change.id, record: change.after }],
  )
  return { ...registers, [table]: withRecords(map, records) }
}

/** The small tables after some changes. Tables returned before are not changed. */
export const registersAfter = (registers: Registers, changes: readonly Change[]): Registers =>
  groupBy(changes, ({ table }) => table).reduce(withChanges, registers)
