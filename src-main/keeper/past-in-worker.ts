import { Worker } from 'node:worker_threads'
import { failure, success } from '#shared/kernel/result'
import type { PastWorkspace, WorkspaceReads } from '../use-cases/ports'
import type { PastAsked, PastFound, PastMessage, PastVerb } from './past-messages'
import type { ReadPastOf } from './read-past-of'

/** Memory that a past workspace may take, in megabytes: more than a territory of a million lines. */
const MOST_MEMORY = 4096

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
 */
export const pastInWorker =
  (script: string | URL): ReadPastOf =>
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
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
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
        reject(error)
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
      worker.once('error', end)
      worker.once('exit', () => end(new Error('The thread of the past ended')))
    })
