import { readFileSync } from 'node:fs'
import { familyOf } from './family-of'

/** Proportional set size of a process and all its children, in megabytes. */
export function memoryOf(pid: number): number {
  const pss = (id: number): number => {
    try {
      return Number(
        /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${String(id)}/smaps_rollup`, 'utf8'))?.[1] ?? 0,
      )
    } catch {
      return 0
    }
  }
  return familyOf(pid).reduce((sum, id) => sum + pss(id), 0) / 1024
}
