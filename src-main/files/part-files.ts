import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const PART = /^\.quotite-[0-9a-f]{12}\.part$/

/** Where a file is written first. Short, and not known before: a name at the limit of the disk has room, and no link is there that leads elsewhere. */
export const partOf = (path: string): string =>
  join(dirname(path), `.quotite-${randomBytes(6).toString('hex')}.part`)

/** Deletes what kills left half written in a folder of the program's own, at once: nothing may be under way there. Throws errors of the disk. */
export function sweepParts(folder: string): void {
  for (const name of readdirSync(folder))
    if (PART.test(name)) rmSync(join(folder, name), { force: true })
}
