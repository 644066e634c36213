import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Line {
  readonly sequence: number
  readonly hash: string
  readonly previous: string
}

/** The journal's last file, as the disk has it. */
export function journalFile(data: string): string {
  const folder = join(data, 'journal')
  const first = (name: string): number => Number(/^journal-(\d+)\.jsonl$/.exec(name)?.[1] ?? -1)
  const last = readdirSync(folder)
    .filter((name) => first(name) >= 0)
    .sort((a, b) => first(a) - first(b))
    .at(-1)
  if (last === undefined) throw new Error('There is no journal.')
  return join(folder, last)
}

/** How many lines the journal's last file holds; throws where one doesn't follow the one before. */
export function countLinkedLines(data: string): number {
  const lines = readFileSync(journalFile(data), 'utf8')
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text) as Line)
  lines.forEach(({ sequence, previous }, at) => {
    const before = lines[at - 1]
    if (before === undefined) return
    if (sequence !== before.sequence + 1 || previous !== before.hash)
      throw new Error(`Line ${at + 1} does not follow the one before.`)
  })
  return lines.length
}
