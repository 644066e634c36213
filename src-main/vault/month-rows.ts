import { addMonths, type Month } from '#shared/kernel/month'

/** What is read and held. */
interface Source<R> {
  readonly monthOf: (row: R) => Month
  /** Reads the rows of some months, both ends included, in one transaction, in the order of their months. */
  readonly read: (from: Month, to: Month) => Promise<readonly R[]>
}

/** The months of a span; `null` where there are more than so many. */
function monthsOf(from: Month, to: Month, most: number): readonly Month[] | null {
  const months: Month[] = []
  for (let month = from; month <= to; month = addMonths(month, 1)) {
    if (months.length === most) return null
    months.push(month)
  }
  return months
}

/**
 * Rows of whole months as the database holds them: after a change, a span is read again for the price of its changed months. Every
 * writing of these rows must go through `changing`.
 */
export class MonthRows<R> {
  private readonly held = new Map<Month, readonly R[]>()
  /** Counts the writings that began: what was read across the beginning of one may be of before it. */
  private turn = 0
  private writing = 0
  private readonly source: Source<R>
  private readonly most: number

  /** @param most the rows of so many months are held; spans of more are read as they are */
  constructor(source: Source<R>, most = 60) {
    this.source = source
    this.most = most
  }

  /** The rows of a span, as of one moment. */
  async rows(from: Month, to: Month): Promise<readonly R[]> {
    const months = monthsOf(from, to, this.most)
    if (months === null || this.writing > 0) return this.source.read(from, to)
    const missing = months.filter((month) => !this.held.has(month))
    const [first, last] = [missing[0], missing.at(-1)]
    if (first !== undefined && last !== undefined) {
      const { turn } = this
      const rows = await this.source.read(first, last)
      if (this.turn !== turn) return this.source.read(from, to)
      this.hold(months, missing, rows)
    }
    const found = months.map((month) => this.held.get(month))
    // Another reading may have let go of months meanwhile, for those of its own span.
    return found.includes(undefined)
      ? this.source.read(from, to)
      : found.flatMap((rows) => rows ?? [])
  }

  /** Forgets months while they are written; all of them where it is not known which. */
  async changing<T>(months: readonly Month[] | null, write: () => Promise<T>): Promise<T> {
    this.turn += 1
    this.writing += 1
    if (months === null) this.held.clear()
    else for (const month of months) this.held.delete(month)
    try {
      return await write()
    } finally {
      this.writing -= 1
    }
  }

  private hold(span: readonly Month[], missing: readonly Month[], rows: readonly R[]): void {
    const found = new Map<Month, R[]>(missing.map((month) => [month, []]))
    for (const row of rows) found.get(this.source.monthOf(row))?.push(row)
    for (const [month, own] of found) this.held.set(month, own)
    const wanted = new Set(span)
    for (const month of this.held.keys()) {
      if (this.held.size <= this.most) break
      if (!wanted.has(month)) this.held.delete(month)
    }
  }
}
