import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { isPaperName, PAPER_MEGABYTES } from '#shared/domain/papers/paper-file'
import { diskCode } from '../files/disk-failure'
import type { PaperFile } from '../use-cases/paper-store'

const MEGABYTE = 1_000_000

/** Why a file of that name and size can't be a paper, or `null`. */
function paperFileFailure(fileName: string, size: number): Failure | null {
  if (!isPaperName(fileName)) return { code: 'paperNotOne', file: fileName }
  if (size === 0) return { code: 'paperEmpty', file: fileName }
  const limit = PAPER_MEGABYTES
  return size > limit * MEGABYTE
    ? { code: 'paperTooLarge', file: fileName, megabytes: Math.ceil(size / MEGABYTE), limit }
    : null
}

/** A file that was given by its content, if it can be a paper. */
export function checkPaperFile(file: PaperFile): Result<PaperFile, Failure> {
  const wrong = paperFileFailure(file.fileName, file.bytes.length)
  return wrong === null ? success(file) : failure(wrong)
}

/** Reads a file that the user chose; one that can't be a paper is refused before it is read. */
export async function readPaperFile(path: string): Promise<Result<PaperFile, Failure>> {
  const fileName = basename(path)
  try {
    const found = await stat(path)
    if (!found.isFile()) return failure({ code: 'notAFile', path })
    const wrong = paperFileFailure(fileName, found.size)
    if (wrong !== null) return failure(wrong)
    return checkPaperFile({ fileName, bytes: await readFile(path) })
  } catch (error) {
    const code = diskCode(error)
    if (code === null) throw error
    return failure(
      code === 'ENOENT'
        ? { code: 'fileMissing', path }
        : { code: 'fileUnreadable', path, reason: code },
    )
  }
}
