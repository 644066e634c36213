import { createHash } from 'node:crypto'
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

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Reads the workspace of a backup that was taken out, and writes it beside in pages of some hundred kilobytes, for a process that may not
 * stop for seconds. Gives the SHA-256 of each, in hexadecimal, in their order.
 */
export async function writePages({
  folder,
  path,
}: UnpackedBackup): Promise<Result<readonly string[], Failure>> {
  const read = await readUnpackedWorkspace(folder, path)
  if (!read.ok) return read
  try {
    await mkdir(join(folder, 'pages'), { recursive: true })
    const hashes: string[] = []
    for (const rows of piecesOf(wholeOf(read.value))) {
      const text = JSON.stringify(rows)
      await writeFile(pageFile(folder, hashes.length), text)
      hashes.push(hashOf(text))
    }
    return success(hashes)
  } catch (error) {
    return failure(diskFailure(error, folder))
  }
}

/**
 * Reads the workspace back from its pages, one after the other: what else is asked is answered between them. Refused where a page is
 * gone or is not as it was written.
 */
export async function readPages(
  { folder, path }: UnpackedBackup,
  hashes: readonly string[],
): Promise<Result<WorkspaceFile, Failure>> {
  const found = perTable((): AnyRecord[] => [])
  for (const [page, hash] of hashes.entries()) {
    const text = await readFile(pageFile(folder, page), 'utf8').catch(() => null)
    if (text === null || hashOf(text) !== hash) return failure({ code: 'backupDamaged', path })
    // As a process of this program wrote it, which read the workspace by its schema.
    const rows = JSON.parse(text) as TableRows
    for (const table of TABLES) for (const row of rows[table] ?? []) found[table].push(row)
  }
  let whole: TableRows = {}
  for (const table of TABLES) whole = { ...whole, [table]: found[table] }
  const file = workspaceFileOf(whole)
  return file === null ? failure({ code: 'backupDamaged', path }) : success(file)
}
