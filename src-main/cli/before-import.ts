import { createHash } from 'node:crypto'
import { readFile, rename, rm, stat } from 'node:fs/promises'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { diskFailure } from '../files/disk-failure'
import { utf8Text } from '../files/utf8-text'
import { writeFile } from '../files/write-file'
import { readWorkspaceText } from '../workspace-file/read-workspace-text'
import { workspaceText } from '../workspace-file/workspace-text'

/** Where a workspace file is kept as it was before its last import. */
const beforeImportPath = (file: string): string => `${file}.before-import`

/** Where it is until that import has replaced the workspace file. */
const aheadPath = (file: string): string => `${beforeImportPath(file)}.new`

/** First line of such a file: what it is, its version, and the SHA-256 of the workspace file that the import wrote. */
const FIRST_LINE = /^quotite-before-import 1 ([0-9a-f]{64})$/

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Replaces a workspace file by what an import makes of it, and keeps the former one beside it, readable by the same people. Where the
 * workspace file can't be replaced, what was kept of the import before stays.
 *
 * @param from the workspace that the import began with
 * @returns a failure where the disk refuses, or where the file no longer holds that workspace; it is then left as it is
 */
export async function writeImported(
  file: string,
  from: WorkspaceFile,
  imported: Uint8Array,
): Promise<Result<null, Failure>> {
  const overtaken = failure({ code: 'importFileOvertaken', path: file } as const)
  const [former, { mode }] = await Promise.all([readFile(file), stat(file)])
  const held = readWorkspaceText(utf8Text(former) ?? '', file)
  if (!held.ok || workspaceText(held.value) !== workspaceText(from)) return overtaken
  const line = new TextEncoder().encode(`quotite-before-import 1 ${sha256(imported)}\n`)
  const ahead = aheadPath(file)
  const kept = await writeFile(ahead, Buffer.concat([line, former]), mode)
  if (!kept.ok) return kept
  if (!(await readFile(file)).equals(former)) {
    await rm(ahead, { force: true })
    return overtaken
  }
  const written = await writeFile(file, imported, mode)
  if (!written.ok) {
    await rm(ahead, { force: true })
    return written
  }
  try {
    await rename(ahead, beforeImportPath(file))
    return written
  } catch (error) {
    return failure(diskFailure(error, beforeImportPath(file)))
  }
}

/** A file that was kept, and the SHA-256 of what the import wrote in its place. */
interface Former {
  readonly bytes: Uint8Array
  readonly written: string
}

/** What is kept in a place; `null` where nothing is, `'other'` where it is no such file. */
async function formerAt(path: string): Promise<Former | 'other' | null> {
  const kept = await readFile(path).catch(() => null)
  if (kept === null) return null
  const end = kept.indexOf('\n')
  const written = FIRST_LINE.exec(kept.subarray(0, Math.max(end, 0)).toString('utf8'))?.[1]
  return written === undefined ? 'other' : { bytes: kept.subarray(end + 1), written }
}

/**
 * Puts a workspace file back as it was before its last import. Refused where nothing is kept, or where the file is no longer the one
 * that the import wrote.
 */
export async function takeBackImport(file: string): Promise<Result<null, Failure>> {
  const path = beforeImportPath(file)
  const found = await Promise.all([aheadPath(file), path].map(formerAt))
  const kept = found.filter((one) => one !== null)
  if (kept.length === 0) return failure({ code: 'importNothingToTakeBack', path: file })
  const formers = kept.filter((one) => one !== 'other')
  if (formers.length === 0) return failure({ code: 'fileUnreadable', path, reason: 'format' })
  const [current, { mode }] = await Promise.all([readFile(file), stat(file)])
  const now = sha256(current)
  const former = formers.find(({ written }) => written === now)
  if (former === undefined) return failure({ code: 'importFileChanged', path: file })
  const back = await writeFile(file, former.bytes, mode)
  if (!back.ok) return back
  for (const place of [aheadPath(file), path]) await rm(place, { force: true })
  return success(null)
}
