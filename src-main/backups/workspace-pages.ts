import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { TableRows } from '#shared/contract/vault'
import type { AnyRecord } from '#shared/domain/workspace/change'
import { perTable, TABLES } from '#shared/domain/workspace/tables'
import {
  wholeOf,
  workspaceFileOf,
  type WorkspaceFile,
} from '#shared/domain/workspace/workspace-file'
import { diskFailure } from '../files/disk-failure'
import { piecesOf } from '../keeper/whole-workspace'
import { readUnpackedWorkspace } from './compare-backup'

/** A backup that was taken out into a folder. */
export interface UnpackedBackup {
  readonly folder: string
  readonly path: string
}

const pageFile = (folder: string, page: number): string =>
  join(folder, 'pages', `${String(page)}.json`)

/**
 * Reads the workspace of a backup that was taken out, and writes it beside in pages of some hundred kilobytes, for a process that may not
 * stop for seconds. Gives how many there are.
 */
export async function writePages({
  folder,
  path,
}: UnpackedBackup): Promise<Result<number, Failure>> {
  const read = await readUnpackedWorkspace(folder, path)
  if (!read.ok) return read
  try {
    await mkdir(join(folder, 'pages'), { recursive: true })
    let page = 0
    for (const rows of piecesOf(wholeOf(read.value))) {
      await writeFile(pageFile(folder, page), JSON.stringify(rows))
      page += 1
    }
    return success(page)
  } catch (error) {
    return failure(diskFailure(error, folder))
  }
}

/** Reads the workspace back from its pages, one after the other: what else is asked is answered between them. */
export async function readPages(
  { folder, path }: UnpackedBackup,
  pages: number,
): Promise<Result<WorkspaceFile, Failure>> {
  const found = perTable((): AnyRecord[] => [])
  for (let page = 0; page < pages; page += 1) {
    // Written a moment ago by a process of this program, which read the workspace by its schema.
    const rows = JSON.parse(await readFile(pageFile(folder, page), 'utf8')) as TableRows
    for (const table of TABLES) for (const row of rows[table] ?? []) found[table].push(row)
  }
  let whole: TableRows = {}
  for (const table of TABLES) whole = { ...whole, [table]: found[table] }
  const file = workspaceFileOf(whole)
  return file === null ? failure({ code: 'backupDamaged', path }) : success(file)
}
