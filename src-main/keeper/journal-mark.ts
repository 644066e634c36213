import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { writeBeside } from '../files/write-beside'

const markSchema = z.object({
  sequence: z.int().min(0),
  hash: z.string(),
})

/**
 * How far the journal was, noted outside its folder: where the journal ends before that, or has another line there, it is not
 * the one that this machine wrote.
 */
export type JournalMark = z.infer<typeof markSchema>

/** So many milliseconds may pass until a line is noted. */
const DELAY = 1_000

async function readMark(path: string): Promise<JournalMark | null> {
  try {
    const read = markSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** The file of the mark: read once, then written a little after each change, never waited for. */
export class MarkFile {
  private readonly path: string | null
  private readonly note: (text: string) => void
  private waiting: JournalMark | null = null
  private timer: NodeJS.Timeout | undefined

  /** @param path `null`: nothing is noted */
  constructor(path: string | null, note: (text: string) => void) {
    this.path = path
    this.note = note
  }

  /** The mark as it was left; `null` where there is none, or none that can be read. */
  read(): Promise<JournalMark | null> {
    return this.path === null ? Promise.resolve(null) : readMark(this.path)
  }

  /** Notes a mark within a second. */
  set(mark: JournalMark): void {
    if (this.path === null) return
    this.waiting = mark
    this.timer ??= setTimeout(() => void this.flush(), DELAY).unref()
  }

  /** Writes what waits. A mark that can't be written proves nothing later, and stops nothing now. */
  async flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    const mark = this.waiting
    this.waiting = null
    if (mark === null || this.path === null) return
    try {
      await writeBeside(this.path, `${this.path}.new`, async (file) => {
        await file.writeFile(JSON.stringify(mark))
      })
    } catch (error) {
      this.note(`journal mark not written: ${String(error)}`)
    }
  }
}
