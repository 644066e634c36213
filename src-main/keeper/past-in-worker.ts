import { Worker } from 'node:worker_threads'
import { failure, success } from '#shared/kernel/result'
import type { PastWorkspace, WorkspaceReads } from '../use-cases/ports'
import type { PastAsked, PastFound, PastMessage, PastVerb } from './past-messages'
import type { ReadPastOf } from './read-past-of'
import { WorkEnded } from './work-ended'

/**
 * Memory that a past workspace may take, in megabytes: more than a territory of a million lines. Two may be there at once, the one that is
 * left and the next; threads of Electron share some 4 GB with main, which would end with them.
 */
const MOST_MEMORY = 1280

const THREAD = 'The thread of the past'

interface Pending {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** Answers that a thread owes. */
class Owed {
  private readonly pending = new Map<number, Pending>()
  private last = 0
  private ended: Error | null = null
  private readonly worker: Worker

  constructor(worker: Worker) {
    this.worker = worker
  }

  ask(verb: PastVerb, input: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.ended !== null) {
        reject(this.ended)
        return
      }
      this.last += 1
      this.pending.set(this.last, { resolve, reject })
      this.worker.postMessage({ id: this.last, verb, input })
    })
  }

  settle(message: Extract<PastMessage, { readonly id: number }>): void {
    const waiting = this.pending.get(message.id)
    this.pending.delete(message.id)
    if (message.kind === 'answer') waiting?.resolve(message.result)
    else waiting?.reject(new Error(`Past: ${message.error}`))
  }

  end(error: Error): void {
    this.ended = error
    for (const { reject } of this.pending.values()) reject(error)
    this.pending.clear()
  }
}

function workspaceOf(worker: Worker, owed: Owed, found: PastFound): PastWorkspace {
  const { registers, sequence, at } = found
  // The thread answers each verb with what its own workspace answers: the same type at both ends.
  const verb = <V extends PastVerb>(name: V): WorkspaceReads[V] =>
    ((input?: unknown) => owed.ask(name, input)) as WorkspaceReads[V]
  return {
    reads: {
      registers: () => registers,
      readTimesheets: verb('readTimesheets'),
      readHours: verb('readHours'),
      readHoursSince: verb('readHoursSince'),
      readCosts: verb('readCosts'),
      readStatement: verb('readStatement'),
      readAll: verb('readAll'),
    },
    sequence,
    at,
    letGo: () => void worker.terminate(),
  }
}

/**
 * Reads a past workspace in a thread of its own, which keeps it and answers questions about it until it is let go of. May be stopped
 * while it is read.
 *
 * @param script the built worker (`past-worker`)
 * @param memory what a past may take, in megabytes: one that takes more is a failure
 */
export const pastInWorker =
  (script: string | URL, memory = MOST_MEMORY): ReadPastOf =>
  (folder, moment, { onProgress, stop }) =>
    new Promise((resolve, reject) => {
      const cancelled = failure({ code: 'jobCancelled' } as const)
      if (stop.aborted) {
        resolve(cancelled)
        return
      }
      const asked: PastAsked = { folder, moment }
      const worker = new Worker(script, {
        workerData: asked,
        resourceLimits: { maxOldGenerationSizeMb: memory },
      })
      const owed = new Owed(worker)
      const abort = (): void => {
        resolve(cancelled)
        void worker.terminate()
      }
      stop.addEventListener('abort', abort)
      const end = (error: Error): void => {
        stop.removeEventListener('abort', abort)
        owed.end(error)
        if (error instanceof WorkEnded) resolve(failure(error.failure))
        else reject(error)
      }
      worker.on('message', (message: PastMessage) => {
        if (message.kind === 'progress') {
          if (!stop.aborted) onProgress(message.done, message.total)
          return
        }
        if (message.kind !== 'read') {
          owed.settle(message)
          return
        }
        stop.removeEventListener('abort', abort)
        const { outcome } = message
        if (outcome.ok && outcome.value !== null) {
          // A past that is looked at does not keep the program alive.
          worker.unref()
          resolve(success(workspaceOf(worker, owed, outcome.value)))
          return
        }
        resolve(outcome.ok ? success(null) : outcome)
        void worker.terminate()
      })
      worker.once('error', (error: NodeJS.ErrnoException) =>
        end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new WorkEnded(THREAD) : error),
      )
      worker.once('exit', () => end(new WorkEnded(THREAD)))
    })
