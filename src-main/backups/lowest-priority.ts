import { existsSync, readdirSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

/** Where Linux lists the threads of this process, each of which has a priority of its own. */
const THREADS = '/proc/self/task'

/** What has a priority: the threads; where none are listed, the whole process or its first thread (0). */
const threads = (): readonly number[] =>
  existsSync(THREADS) ? readdirSync(THREADS).map(Number) : [0]

/** Leaves the processors to whatever a person waits for: the threads that compress, read and collect memory as well. */
export function takeLowestPriority(): void {
  for (const thread of threads()) {
    try {
      setPriority(thread, constants.priority.PRIORITY_LOW)
    } catch {
      // A thread that ended meanwhile. A process that may not change its priority works all the same.
    }
  }
}
