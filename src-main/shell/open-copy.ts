import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { safeFileName } from '../documents/statement-file-name'
import { diskCode, diskFailure } from '../files/disk-failure'
import { writeFile } from '../files/write-file'
import type { PaperFile } from '../use-cases/paper-store'
import type { FileViewer } from './file-viewer'

/** Opens a file with the program of the machine. */
export type OpenCopy = (file: PaperFile) => Promise<Result<null, Failure>>

const PREFIX = 'quotite-pieces-'

/** Whether a process runs; one of another person does too. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** What lies in the temporary folder; nothing where there is none. */
function temporaryNames(): readonly string[] {
  try {
    return readdirSync(tmpdir())
  } catch (error) {
    if (diskCode(error) === null) throw error
    return []
  }
}

/** Deletes a folder. Where another program has it open, or it is another person's, the next start tries again. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    if (diskCode(error) === null) throw error
  }
}

/** Deletes what a program that was killed left open: its folders have the number of its process. */
function sweepCopies(): void {
  for (const name of temporaryNames()) {
    const pid = /^quotite-pieces-(\d{1,9})-/.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) remove(join(tmpdir(), name))
  }
}

/**
 * Opens read-only copies, under their own names, each in a folder of its own, which is deleted when the program ends: the system may
 * empty the temporary folder meanwhile. Those of a program that was killed are deleted at once.
 */
export function openCopies(viewer: FileViewer): OpenCopy {
  sweepCopies()
  const folders: string[] = []
  process.on('exit', () => folders.forEach(remove))
  return async ({ fileName, bytes }) => {
    const beginning = join(tmpdir(), `${PREFIX}${String(process.pid)}-`)
    let folder: string
    try {
      folder = mkdtempSync(beginning)
    } catch (error) {
      return failure(diskFailure(error, beginning))
    }
    folders.push(folder)
    const ending = extname(fileName)
    const path = join(folder, `${safeFileName(fileName.slice(0, -ending.length)) || '-'}${ending}`)
    const written = await writeFile(path, bytes)
    if (!written.ok) return written
    await chmod(path, 0o400)
    const reason = await viewer.openPath(path)
    if (reason === '') return success(null)
    remove(folder)
    return failure({ code: 'paperNotOpened', file: fileName, reason })
  }
}
