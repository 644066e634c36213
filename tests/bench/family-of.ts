import { execFileSync } from 'node:child_process'

/** A process and all its children, by their numbers. */
export function familyOf(pid: number): readonly number[] {
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
  return [...family]
}
