import { readdirSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

/** The threads of this process that have a priority of their own: all on Linux; elsewhere the process has one (0). */
const threads = (): readonly number[] =>
  process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [0]

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
