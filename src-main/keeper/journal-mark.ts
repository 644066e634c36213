import { access, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import {
  numberGivenSchema,
  numbersBeyond,
  type NumberGiven,
} from '#shared/domain/statements/numbers-given'
import { serialQueue } from '#shared/kernel/serial-queue'
import { readWhole } from '../files/read-whole'
import { setFolderAside } from '../files/small-file'
import { writeBeside } from '../files/write-beside'

const markSchema = z.object({
  sequence: z.int().min(0),
  hash: z.string(),
  /** The last number of statements that each lender gave in a year. */
  numbers: z.array(numberGivenSchema).default([]),
})

/**
 * How far the journal was, noted outside its folder: where the journal ends before that, or has another line there, it is not
 * the one that this machine wrote; where it has lower numbers of statements, an older copy of it is in its place.
 */
export type JournalMark = z.infer<typeof markSchema>

/** So many milliseconds may pass until a line is noted. */
const DELAY = 1_000

/** Closes what a mark says, where the system can: another program can neither read nor write it. */
export interface Seal {
  readonly close: (text: string) => string
  /** Throws where another one closed it. */
  readonly open: (text: string) => string
}

const PLAIN: Seal = { close: (text) => text, open: (text) => text }

/** A file that has the mark. */
export interface MarkPlace {
  readonly path: string
  /** By default, the mark can be read and written by everyone. */
  readonly seal?: Seal
}

async function readMark({ path, seal = PLAIN }: MarkPlace): Promise<JournalMark | null> {
  try {
    const read = markSchema.safeParse(
      JSON.parse(seal.open((await readWhole(path)).toString('utf8'))),
    )
    return read.success ? read.data : null
  } catch {
    return null
  }
}

const furthest = (a: JournalMark | null, b: JournalMark | null): JournalMark | null =>
  a === null || (b !== null && b.sequence > a.sequence) ? b : a

/** The files of the mark: read when a store opens and before the first writing, then written a little after each change, never waited for. */
export class MarkFiles {
  private readonly places: readonly MarkPlace[]
  private readonly note: (text: string) => void
  private readonly inTurn = serialQueue()
  private waiting: (() => JournalMark) | null = null
  private timer: NodeJS.Timeout | undefined
  /** The numbers that the mark has; `null` until it is first written. */
  private numbers: readonly NumberGiven[] | null = null

  /** @param places none: nothing is noted */
  constructor(places: readonly MarkPlace[], note: (text: string) => void) {
    this.places = places
    this.note = note
  }

  /** The furthest mark as it was left, with the highest numbers of all; `null` where there is none that can be read. */
  async read(): Promise<JournalMark | null> {
    const marks = await Promise.all(this.places.map(readMark))
    const mark = marks.reduce(furthest, null)
    const numbers = marks.flatMap((one) => one?.numbers ?? [])
    return mark === null ? null : { ...mark, numbers }
  }

  /** Whether there is one, though none may open any more: it is left of a journal that had a line at least. */
  async isLeft(): Promise<boolean> {
    const found = this.places.map(({ path }) =>
      access(path).then(
        () => true,
        () => false,
      ),
    )
    return (await Promise.all(found)).includes(true)
  }

  /** Notes a mark within a second, asked for only then. */
  set(markOf: () => JournalMark): void {
    if (this.places.length === 0) return
    this.waiting = markOf
    this.timer ??= setTimeout(() => void this.flush(), DELAY).unref()
  }

  /**
   * Writes what waits, with the numbers that the mark had: those of statements beyond a break are known by it alone. A mark that can't
   * be written proves nothing later, and stops nothing now. One that is still being written comes first: both are written under one name.
   */
  flush(): Promise<void> {
    return this.inTurn(() => this.write())
  }

  private async write(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    const next = this.waiting?.()
    this.waiting = null
    if (next === undefined) return
    const had = this.numbers ?? (await this.read())?.numbers ?? []
    this.numbers = numbersBeyond([...next.numbers, ...had], [])
    const mark: JournalMark = { ...next, numbers: [...this.numbers] }
    for (const { path, seal = PLAIN } of this.places)
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        setFolderAside(path)
        await writeBeside(path, `${path}.new`, async (file) => {
          await file.writeFile(seal.close(JSON.stringify(mark)))
        })
      } catch (error) {
        this.note(`journal mark not written: ${String(error)}`)
      }
  }
}
