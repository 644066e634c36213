import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { diskCode, diskFailure } from '../files/disk-failure'
import { readSmallFile, writeSmallFileNow } from '../files/small-file'
import { StoreRefused } from '../keeper/store-refused'

const noteSchema = z.object({ vault: z.int().min(1) })

/** Name of the browser's storage for a database of that number: the first has none. */
const nameOf = (number: number): string => (number === 1 ? 'vault' : `vault-${String(number)}`)

/** The number of the last database that was begun in a folder: where the note is lost, that one was in use. */
function lastBegun(folder: string): number {
  try {
    const numbers = readdirSync(join(folder, 'Partitions')).map((name) =>
      Number(/^vault-(\d{1,9})$/.exec(name)?.[1] ?? 1),
    )
    return Math.max(1, ...numbers)
  } catch (error) {
    if (diskCode(error) === null) throw error
    return 1
  }
}

/**
 * Which database of a data folder is in use. Where it does not open, a person may let another one be built beside it: that
 * is noted in the folder, and the one before stays where it is.
 */
export class VaultPlace {
  private readonly folder: string
  private readonly file: string
  private number: number
  private isUnopened = false
  private crowded = false

  constructor(folder: string) {
    this.folder = folder
    this.file = join(folder, 'vault-place.json')
    const noted = noteSchema.safeParse(readSmallFile(this.file))
    this.number = noted.success ? noted.data.vault : lastBegun(folder)
  }

  /** The browser's storage of the database. */
  get partition(): string {
    return `persist:${nameOf(this.number)}`
  }

  /** Whether the disk had no room when the database was to be opened: the browser opens it no more before the next start, room or not. */
  get wasCrowded(): boolean {
    return this.crowded
  }

  /** Notes that the disk has no room for the database. */
  noteCrowded(): void {
    this.crowded = true
  }

  /** Notes that the database in use does not open. */
  noteUnopened(): void {
    this.isUnopened = true
  }

  /** Takes a new place before the question that asks for it is answered. */
  readonly onAsked = (method: unknown): void => {
    if (method === 'rebuildVaultAside') this.move()
  }

  /** Takes a new place, once the one in use was found not to open. Throws `StoreRefused` where the disk does not take the note of it. */
  move(): void {
    if (!this.isUnopened) return
    let next = this.number + 1
    while (existsSync(join(this.folder, 'Partitions', nameOf(next)))) next += 1
    try {
      writeSmallFileNow(this.file, { vault: next })
    } catch (error) {
      throw new StoreRefused(diskFailure(error, this.file))
    }
    this.number = next
    this.isUnopened = false
  }
}
