import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TableRows } from '#shared/contract/vault'
import type { AnyRecord } from '#shared/domain/workspace/change'
import type { WorkspaceCard } from '#shared/domain/workspace/records'
import { TABLES, type TableName } from '#shared/domain/workspace/tables'
import { readKeptWorkspace } from '#shared/domain/workspace/read-workspace'
import { failureCodes } from '#shared/kernel/failure-codes'
import {
  WORKSPACE_FORMAT,
  WORKSPACE_VERSION,
  type WorkspaceFile,
} from '#shared/domain/workspace/workspace-file'
import { freeName, snapshotsIn } from './journal-files'
import { sha256Of } from '../files/sha256-of'
import { writeWholeFile } from './write-whole-file'

/** Where a snapshot takes its rows from: a table comes piece by piece, so that none has to be in memory whole. */
export interface SnapshotSource {
  readonly card: WorkspaceCard
  readonly pages: (table: TableName) => AsyncIterable<TableRows>
}

/** A snapshot on disk, as a journal line names it. */
export interface SnapshotBase {
  readonly snapshot: string
  readonly sha256: string
}

async function* pieces({ card, pages }: SnapshotSource): AsyncGenerator<string> {
  yield `{"format":"${WORKSPACE_FORMAT}","version":${WORKSPACE_VERSION},\n"workspace":${JSON.stringify(card)}`
  for (const table of TABLES) {
    if (table === 'workspace') continue
    yield `,\n"${table}":[`
    let separator = '\n'
    for await (const rows of pages(table)) {
      const list: readonly AnyRecord[] = rows[table] ?? []
      if (list.length === 0) continue
      yield separator + list.map((row) => JSON.stringify(row)).join(',\n')
      separator = ',\n'
    }
    yield ']'
  }
  yield '}\n'
}

/**
 * Writes a workspace file into the journal's folder, a record a line, whole or not at all, beside its other files. Throws
 * errors of the disk.
 */
export async function writeSnapshot(
  folder: string,
  stem: string,
  source: SnapshotSource,
): Promise<SnapshotBase> {
  const hash = createHash('sha256')
  const snapshot = await freeName(folder, stem)
  await writeWholeFile(join(folder, snapshot), async (file) => {
    for await (const piece of pieces(source)) {
      const bytes = Buffer.from(piece)
      hash.update(bytes)
      await file.writeFile(bytes)
    }
  })
  return { snapshot, sha256: hash.digest('hex') }
}

/** The workspace that some bytes of a snapshot are. Throws where they are none. */
function workspaceIn(bytes: Buffer, snapshot: string): WorkspaceFile {
  const workspace = readKeptWorkspace(JSON.parse(bytes.toString('utf8')))
  if (!workspace.ok) throw new Error(`${snapshot}: ${failureCodes(workspace.failures)}`)
  return workspace.value
}

/** Reads a snapshot back. Throws when it is missing, or is not the one that the journal names. */
export async function readSnapshot(
  folder: string,
  { snapshot, sha256 }: SnapshotBase,
): Promise<WorkspaceFile> {
  const bytes = await readFile(join(folder, snapshot))
  if (sha256Of(bytes) !== sha256) throw new Error(`${snapshot} is not the file that was written`)
  return workspaceIn(bytes, snapshot)
}

/** The last line above some line of which the folder has a snapshot that is a workspace; `null` where there is none. */
export async function laterSnapshot(folder: string, above: number): Promise<number | null> {
  for (const { snapshot, line } of await snapshotsIn(folder)) {
    if (line <= above) return null
    try {
      workspaceIn(await readFile(join(folder, snapshot)), snapshot)
      return line
    } catch {
      // A file of that name that is no workspace proves nothing.
    }
  }
  return null
}
