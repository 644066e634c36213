import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Proportional set size of a process and all its children, in megabytes. */
export function memoryOf(pid: number): number {
  const children = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const family = new Set([pid])
  for (let grown = true; grown;) {
    grown = false
    for (const [child, parent] of children) {
      if (child !== undefined && parent !== undefined && family.has(parent) && !family.has(child)) {
        family.add(child)
        grown = true
      }
    }
  }
  const pss = (id: number): number => {
    try {
      return Number(
        /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${String(id)}/smaps_rollup`, 'utf8'))?.[1] ?? 0,
      )
    } catch {
      return 0
    }
  }
  return [...family].reduce((sum, id) => sum + pss(id), 0) / 1024
}
