import type { Vault } from '#shared/contract/vault'
import { statementSummary } from '#shared/contract/statement-summary'
import type { Change } from '#shared/domain/workspace/change'
import type { Registers } from '../use-cases/ports'
import type { WholeWorkspace } from './whole-workspace'

const byId = <R extends { readonly id: string }>(rows: readonly R[] = []): ReadonlyMap<string, R> =>
  new Map(rows.map((row) => [row.id, row]))

function withRecord<R>(
  map: ReadonlyMap<string, R>,
  id: string,
  record: R | null,
): ReadonlyMap<string, R> {
  const next = new Map(map)
  if (record === null) next.delete(id)
  else next.set(id, record)
  return next
}

/** What a keeper holds that could read nothing yet. */
export const EMPTY_REGISTERS: Registers = {
  sequence: 0,
  workspace: null,
  collectivities: new Map(),
  agents: new Map(),
  agreements: new Map(),
  statements: new Map(),
}

/** The small tables as the vault has them. */
export async function readRegisters(vault: Vault, sequence: number): Promise<Registers> {
  const rows = await vault.readTables(['workspace', 'collectivities', 'agents', 'agreements'])
  return {
    sequence,
    workspace: rows.workspace?.[0] ?? null,
    collectivities: byId(rows.collectivities),
    agents: byId(rows.agents),
    agreements: byId(rows.agreements),
    statements: byId(await vault.readStatementSummaries()),
  }
}

/** The small tables of a whole workspace. */
export const registersOf = (whole: WholeWorkspace, sequence: number): Registers => ({
  sequence,
  workspace: whole.workspace[0] ?? null,
  collectivities: byId(whole.collectivities),
  agents: byId(whole.agents),
  agreements: byId(whole.agreements),
  statements: byId(whole.statements.map(statementSummary)),
})

function withChange(registers: Registers, change: Change): Registers {
  switch (change.table) {
    case 'workspace':
      return { ...registers, workspace: change.after }
    case 'collectivities':
      return {
        ...registers,
        collectivities: withRecord(registers.collectivities, change.id, change.after),
      }
    case 'agents':
      return { ...registers, agents: withRecord(registers.agents, change.id, change.after) }
    case 'agreements':
      return {
        ...registers,
        agreements: withRecord(registers.agreements, change.id, change.after),
      }
    case 'statements': {
      const summary = change.after === null ? null : statementSummary(change.after)
      return { ...registers, statements: withRecord(registers.statements, change.id, summary) }
    }
    case 'timesheets':
    case 'costs':
      return registers
  }
}

/** The small tables after a line that the vault checked. What was given out before stays as it was. */
export const registersAfter = (
  registers: Registers,
  line: { readonly sequence: number; readonly changes: readonly Change[] },
): Registers => ({ ...line.changes.reduce(withChange, registers), sequence: line.sequence })
