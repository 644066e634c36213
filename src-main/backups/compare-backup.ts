import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import {
  compareWorkspaces,
  type WorkspaceComparison,
} from '#shared/domain/backups/compare-workspaces'
import { readKeptWorkspace } from '#shared/domain/workspace/read-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { WORKSPACE } from './backup-names'
import { readHistory } from './whole-history'

/** The workspace in whose place a backup would come: what a journal comes to at its last line, or itself; `null`: none. */
type Present =
  | { readonly journal: string; readonly sequence: number }
  | { readonly file: WorkspaceFile | null }

/** A backup that was taken out into a folder, and the present workspace. */
export interface RestoreAsked {
  readonly folder: string
  readonly path: string
  readonly present: Present
}

/** The present workspace; `undefined` where its journal is not at that line, or can't be read. */
async function presentFile(present: Present): Promise<WorkspaceFile | null | undefined> {
  if ('file' in present) return present.file
  const history = await readHistory(present.journal)
  return history.ok && history.value.sequence === present.sequence ? history.value.file : undefined
}

/** Reads the workspace of a backup that was taken out into a folder, once it was proven. */
export async function readUnpackedWorkspace(
  folder: string,
  path: string,
): Promise<Result<WorkspaceFile, Failure>> {
  const read = readKeptWorkspace(JSON.parse(await readFile(join(folder, WORKSPACE), 'utf8')))
  return read.ok ? read : failure({ code: 'backupDamaged', path })
}

/**
 * What comes back and what goes where a backup that was taken out is restored; `null` where the present is to be read from the
 * database.
 */
export async function compareBackup({
  folder,
  path,
  present,
}: RestoreAsked): Promise<Result<WorkspaceComparison | null, Failure>> {
  const now = await presentFile(present)
  if (now === undefined) return success(null)
  const then = await readUnpackedWorkspace(folder, path)
  return then.ok ? success(compareWorkspaces(now, then.value)) : then
}
