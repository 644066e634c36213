import { readdirSync, readFileSync } from 'node:fs'
import { familyOf } from './family-of'

const spent = (path: string): number => {
  try {
    return Number(readFileSync(`${path}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return 0
  }
}

/**
 * Milliseconds that a process's first thread, the one that answers keys, spent on a processor so far. What other programs
 * do meanwhile does not count: on a busy machine it tells more than a clock.
 */
export const processorTime = (pid: number): number =>
  spent(`/proc/${String(pid)}/task/${String(pid)}`)

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${String(pid)}/task`).map((id) => `/proc/${String(pid)}/task/${id}`)
  } catch {
    return []
  }
}

/** The same of all threads of a process and of all its children. */
export const processorTimeOfAll = (pid: number): number =>
  familyOf(pid)
    .flatMap(threadsOf)
    .reduce((sum, thread) => sum + spent(thread), 0)
