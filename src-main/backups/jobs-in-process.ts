import { failure, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { BackupJobs } from './backup-jobs'
import { BackupStopped } from './backup-stopped'

/** What a process is asked to do. */
export interface WorkAsked {
  readonly job: keyof BackupJobs
  readonly asked: unknown
}

/** What it answers: a result, or the stack of a bug. */
export type WorkDone =
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'bug'; readonly error: string }

/** A process that was started for one piece of work (`backup-process`). */
export interface WorkProcess {
  readonly send: (asked: WorkAsked) => void
  readonly onAnswer: (listener: (done: WorkDone) => void) => void
  /** Called when it has ended, for whatever reason. */
  readonly onEnd: (listener: () => void) => void
  readonly kill: () => void
}

/** Work on backups in a new process for each piece, and what stops it. */
export interface ProcessJobs extends BackupJobs {
  /** For good: ends what is under way, whose half-written files are swept later, and begins nothing that waited for it. */
  readonly stop: () => void
}

/**
 * Each piece of work has memory of its own: where it runs out, that process alone ends, and the piece of work is a failure. Threads of
 * Electron share the memory of main, which would end with them.
 */
export function jobsInProcess(start: () => WorkProcess): ProcessJobs {
  const running = new Set<WorkProcess>()
  let isStopped = false
  const run = <T>(job: keyof BackupJobs, asked: unknown): Promise<Result<T, Failure>> =>
    new Promise((resolve, reject) => {
      if (isStopped) {
        reject(new BackupStopped(job))
        return
      }
      const child = start()
      running.add(child)
      child.onAnswer((done) => {
        // The process answers each job with its own result: the same type at both ends.
        if (done.kind === 'done') resolve(done.result as Result<T, Failure>)
        else reject(new Error(done.error))
        child.kill()
      })
      child.onEnd(() => {
        running.delete(child)
        if (isStopped) reject(new BackupStopped(job))
        else resolve(failure({ code: 'workEnded' }))
      })
      child.send({ job, asked })
    })
  return {
    make: (order) => run('make', order),
    open: (asked) => run('open', asked),
    compare: (asked) => run('compare', asked),
    page: (asked) => run('page', asked),
    stop: () => {
      isStopped = true
      for (const child of running) child.kill()
    },
  }
}
