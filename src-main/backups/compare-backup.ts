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

/** A backup that was taken out, and the workspace in whose place it would come; `null`: none. */
export interface RestoreAsked {
  readonly folder: string
  readonly path: string
  readonly present: WorkspaceFile | null
}

/** Reads the workspace of a backup that was taken out into a folder, once it was proven. */
export async function readUnpackedWorkspace(
  folder: string,
  path: string,
): Promise<Result<WorkspaceFile, Failure>> {
  const read = readKeptWorkspace(JSON.parse(await readFile(join(folder, WORKSPACE), 'utf8')))
  return read.ok ? read : failure({ code: 'backupDamaged', path })
}

/** What comes back and what goes where a backup that was taken out is restored. */
export async function compareBackup({
  folder,
  path,
  present,
}: RestoreAsked): Promise<Result<WorkspaceComparison, Failure>> {
  const then = await readUnpackedWorkspace(folder, path)
  return then.ok ? success(compareWorkspaces(present, then.value)) : then
}
