import { createHash } from 'node:crypto'
import { readFile, rm, stat } from 'node:fs/promises'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { writeFile } from '../files/write-file'

/** Where a workspace file is kept as it was before its last import. */
const beforeImportPath = (file: string): string => `${file}.before-import`

/** First line of such a file: what it is, its version, and the SHA-256 of the workspace file that the import wrote. */
const FIRST_LINE = /^quotite-before-import 1 ([0-9a-f]{64})$/

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Replaces a workspace file by what an import makes of it, and keeps the former one beside it, readable by the same people.
 *
 * @returns a failure where the disk refuses; the workspace file is then the former one
 */
export async function writeImported(
  file: string,
  imported: Uint8Array,
): Promise<Result<null, Failure>> {
  const [former, { mode }] = await Promise.all([readFile(file), stat(file)])
  const line = new TextEncoder().encode(`quotite-before-import 1 ${sha256(imported)}\n`)
  const kept = await writeFile(beforeImportPath(file), Buffer.concat([line, former]), mode)
  return kept.ok ? writeFile(file, imported, mode) : kept
}

/**
 * Puts a workspace file back as it was before its last import. Refused where nothing is kept, or where the file is no longer the one
 * that the import wrote.
 */
export async function takeBackImport(file: string): Promise<Result<null, Failure>> {
  const path = beforeImportPath(file)
  const kept = await readFile(path).catch(() => null)
  if (kept === null) return failure({ code: 'importNothingToTakeBack', path: file })
  const end = kept.indexOf('\n')
  const written = FIRST_LINE.exec(kept.subarray(0, Math.max(end, 0)).toString('utf8'))?.[1]
  if (written === undefined) return failure({ code: 'fileUnreadable', path, reason: 'format' })
  const [current, { mode }] = await Promise.all([readFile(file), stat(file)])
  if (sha256(current) !== written) return failure({ code: 'importFileChanged', path: file })
  const back = await writeFile(file, kept.subarray(end + 1), mode)
  if (back.ok) await rm(path, { force: true })
  return back.ok ? success(null) : back
}
