import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { BackupManifest } from '#shared/domain/backups/backup-manifest'
import { lostPapers } from '#shared/domain/backups/lost-papers'
import { checkReferences } from '#shared/domain/workspace/check-references'
import { readKeptWorkspace } from '#shared/domain/workspace/read-workspace'
import { TABLES } from '#shared/domain/workspace/tables'
import {
  wholeOf,
  WORKSPACE_VERSION,
  type WorkspaceFile,
} from '#shared/domain/workspace/workspace-file'
import { diskCode, diskFailure } from '../files/disk-failure'
import { memberOf } from '../workspace-file/member-of'
import { workspaceText } from '../workspace-file/workspace-text'
import { WORKSPACE } from './backup-names'
import { recompute } from './recompute'
import { unpackBackup } from './unpack-backup'
import { readHistory } from './whole-history'

/** A backup to be read from the disk. */
export interface BackupReading {
  readonly path: string
  /** An empty folder that keeps what is taken out. */
  readonly into: string
  readonly identities: readonly string[]
}

/** A backup that was opened and recomputed. */
export interface ProvenBackup {
  readonly manifest: BackupManifest
  /** Papers whose content it lacks, or has altered, as the machine had them. */
  readonly lostPapers: number
  /** Faults between the records of its workspace, which a workspace file would be refused for. */
  readonly inconsistencies: number
}

type What = Extract<Failure, { readonly code: 'backupUnproven' }>['what']

/** The workspace that lies in an unpacked backup, as it was written and as it is read. */
interface Unpacked {
  readonly text: string
  readonly file: WorkspaceFile
}

/** Reads the workspace that lies in an unpacked backup. */
async function readUnpacked(folder: string, path: string): Promise<Result<Unpacked, Failure>> {
  const text = await readFile(join(folder, WORKSPACE), 'utf8')
  const value: unknown = JSON.parse(text)
  const version = memberOf(value, 'version')
  if (typeof version === 'number' && version > WORKSPACE_VERSION)
    return failure({ code: 'backupNewer', path, version, known: WORKSPACE_VERSION })
  const read = readKeptWorkspace(value)
  return read.ok
    ? success({ text, file: read.value })
    : failure({ code: 'backupPartDamaged', path, part: WORKSPACE })
}

/** What an unpacked backup comes to, compared with what its manifest says; `null` where all is the same. */
async function differsIn(
  folder: string,
  { workspace, statements }: BackupManifest,
  { text, file }: Unpacked,
): Promise<What | null> {
  const history = await readHistory(join(folder, 'journal'))
  if (!history.ok) return 'chain'
  const { sequence, hash, from, counts, file: folded } = history.value
  if (sequence !== workspace.sequence || hash !== workspace.hash || from !== workspace.from)
    return 'chain'
  const whole = wholeOf(file)
  const isCounted = TABLES.every(
    (table) =>
      counts[table] === whole[table].length && (workspace.counts[table] ?? 0) === counts[table],
  )
  if (!isCounted) return 'counts'
  if (folded === null) return 'workspace'
  const expected = workspaceText(folded)
  // A program of before may have written the same records in another way.
  if (expected !== text && expected !== workspaceText(file)) return 'workspace'
  return canonicalJson(await recompute(file)) === canonicalJson(statements) ? null : 'statements'
}

/**
 * Reads a backup from the disk as a person would who has nothing else: decrypts it, compares each file with the manifest, follows the
 * chain of its journal, applies each change, compares the outcome with the workspace inside, counts, recomputes the statements, looks
 * for the contents of papers, and counts the faults between its records.
 */
export async function openBackup({
  path,
  into,
  identities,
}: BackupReading): Promise<Result<ProvenBackup, Failure>> {
  const unpacked = await unpackBackup(path, into, identities)
  if (!unpacked.ok) return unpacked
  try {
    const read = await readUnpacked(into, path)
    if (!read.ok) return read
    const manifest = unpacked.value
    const what = await differsIn(into, manifest, read.value)
    if (what !== null) return failure({ code: 'backupUnproven', path, what })
    const { papers } = wholeOf(read.value.file)
    return success({
      manifest,
      lostPapers: lostPapers(papers, manifest.files),
      inconsistencies: checkReferences(read.value.file).length,
    })
  } catch (error) {
    // No JSON, longer than any text that this program writes, or no such file where the inventory lists none.
    if (error instanceof SyntaxError || error instanceof RangeError || diskCode(error) === 'ENOENT')
      return failure({ code: 'backupPartDamaged', path, part: WORKSPACE })
    return failure(diskFailure(error, path))
  }
}
