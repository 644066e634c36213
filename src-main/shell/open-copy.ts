import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { chmod, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { safeFileName } from '../documents/statement-file-name'
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

/** Deletes what a program that was killed left open: its folder has the number of its process. */
function sweepCopies(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^quotite-pieces-(\d{1,9})-/.exec(name)?.[1]
    if (pid === undefined || isRunning(Number(pid))) continue
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true })
    } catch {
      // Another program has it open, or it is another person's: the next start tries again.
    }
  }
}

/**
 * Opens read-only copies, under their own names, in a folder that is deleted when the program ends; those of a program that was
 * killed are deleted at once.
 */
export function openCopies(viewer: FileViewer): OpenCopy {
  sweepCopies()
  let folder: string | null = null
  let copies = 0
  const madeFolder = (): string => {
    const made = mkdtempSync(join(tmpdir(), `${PREFIX}${String(process.pid)}-`))
    process.on('exit', () => rmSync(made, { recursive: true, force: true }))
    return made
  }
  return async ({ fileName, bytes }) => {
    folder ??= madeFolder()
    copies += 1
    const place = join(folder, String(copies))
    mkdirSync(place)
    const ending = extname(fileName)
    const path = join(place, `${safeFileName(fileName.slice(0, -ending.length)) || '-'}${ending}`)
    const written = await writeFile(path, bytes)
    if (!written.ok) return written
    await chmod(path, 0o400)
    const reason = await viewer.openPath(path)
    if (reason === '') return success(null)
    await rm(path, { force: true })
    return failure({ code: 'paperNotOpened', file: fileName, reason })
  }
}
