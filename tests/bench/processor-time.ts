import { readFileSync } from 'node:fs'

/**
 * Milliseconds that a process's first thread, the one that answers keys, spent on a processor so far. What other programs
 * do meanwhile does not count: on a busy machine it tells more than a clock.
 */
export const processorTime = (pid: number): number =>
  Number(readFileSync(`/proc/${String(pid)}/task/${String(pid)}/schedstat`, 'utf8').split(' ')[0]) /
  1e6
