import type { Counts, TableRows, Vault } from '#shared/contract/vault'
import type { Records, TableName, WorkspaceCard } from '#shared/domain/workspace/records'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { WORKSPACE_FORMAT, WORKSPACE_VERSION } from '#shared/domain/workspace/workspace-file'
import type { SnapshotSource } from '../journal/snapshot'

/** Every record of a workspace, in memory. */
export type WholeWorkspace = { readonly [T in TableName]: readonly Records[T][] }

/** Rows in one message and one transaction: some hundred kilobytes each. */
const PAGE = { timesheets: 500, costs: 1000, statements: 50 } as const

/** The tables of a workspace file. */
export const workspaceOf = (file: WorkspaceFile): WholeWorkspace => ({
  workspace: [file.workspace],
  collectivities: file.collectivities,
  agents: file.agents,
  agreements: file.agreements,
  timesheets: file.timesheets,
  costs: file.costs,
  statements: file.statements,
})

/** The workspace file of some tables; `null` while the workspace has no name. */
export function workspaceFileOf(rows: TableRows): WorkspaceFile | null {
  const card = rows.workspace?.[0]
  if (card === undefined) return null
  return {
    format: WORKSPACE_FORMAT,
    version: WORKSPACE_VERSION,
    workspace: card,
    collectivities: [...(rows.collectivities ?? [])],
    agents: [...(rows.agents ?? [])],
    agreements: [...(rows.agreements ?? [])],
    timesheets: [...(rows.timesheets ?? [])],
    costs: [...(rows.costs ?? [])],
    statements: [...(rows.statements ?? [])],
  }
}

/** The counts of a workspace without a record. */
export const NO_COUNTS: Counts = {
  workspace: 0,
  collectivities: 0,
  agents: 0,
  agreements: 0,
  timesheets: 0,
  costs: 0,
  statements: 0,
}

/** How many records each table has. */
export const countWorkspace = (whole: WholeWorkspace): Counts => ({
  workspace: whole.workspace.length,
  collectivities: whole.collectivities.length,
  agents: whole.agents.length,
  agreements: whole.agreements.length,
  timesheets: whole.timesheets.length,
  costs: whole.costs.length,
  statements: whole.statements.length,
})

function* slices<R>(rows: readonly R[], size: number): Generator<readonly R[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
}

/** A workspace in pieces small enough for one message each. */
export function* piecesOf(whole: WholeWorkspace): Generator<TableRows> {
  const { workspace, collectivities, agents, agreements } = whole
  yield { workspace, collectivities, agents, agreements }
  for (const timesheets of slices(whole.timesheets, PAGE.timesheets)) yield { timesheets }
  for (const costs of slices(whole.costs, PAGE.costs)) yield { costs }
  for (const statements of slices(whole.statements, PAGE.statements)) yield { statements }
}

/** A workspace in memory as the source of a snapshot. */
export const sourceOfFile = (file: WorkspaceFile): SnapshotSource => ({
  card: file.workspace,
  pages: async function* (table) {
    yield await Promise.resolve({ [table]: file[table] })
  },
})

/** The vault as the source of a snapshot, read page by page. */
export const sourceOfVault = (vault: Vault, card: WorkspaceCard): SnapshotSource => ({
  card,
  pages: async function* (table) {
    const limit = table === 'statements' ? PAGE.statements : PAGE.timesheets
    let after: string | null = null
    do {
      const page = await vault.readPage({ table, after, limit })
      yield page.rows
      after = page.next
    } while (after !== null)
  },
})
