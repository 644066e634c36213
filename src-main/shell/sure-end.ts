import { setTimeout } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { app } from 'electron'

/** The longest time, in milliseconds, that the disk is waited for once all else is done. */
const PATIENCE = 1000
const LOOK = 50

/** Whether the disk owes the program an answer, such as a file of a share whose server is gone. */
const isDiskAsked = (): boolean =>
  process.getActiveResourcesInfo().some((resource) => resource.startsWith('FSReq'))

/** Makes sure that a program that quits ends. */
interface SureEnd {
  /** Waits for the disk a little; where it still owes an answer then, the process is ended as soon as all windows are closed. */
  readonly waitForDisk: () => Promise<void>
  /** Ends the process as soon as all windows are closed, or after a while. */
  readonly end: () => void
}

/**
 * A process whose disk never answers does not end: Node waits for its threads. It would keep the data folder, and each next start would
 * find the program already open. Made before any thread is.
 */
export function sureEnd(): SureEnd {
  const threads = new Set<Worker>()
  process.on('worker', (thread) => {
    threads.add(thread)
    thread.once('exit', () => threads.delete(thread))
  })
  const now = (): void => void process.kill(process.pid, 'SIGKILL')
  return {
    waitForDisk: async () => {
      for (const thread of threads) void thread.terminate()
      for (let waited = 0; waited < PATIENCE; waited += LOOK) {
        if (!isDiskAsked() && threads.size === 0) return
        await setTimeout(LOOK)
      }
      app.once('quit', now)
    },
    end: () => {
      app.once('quit', now)
      globalThis.setTimeout(now, PATIENCE)
      app.exit(0)
    },
  }
}
