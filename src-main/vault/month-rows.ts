import { monthsThrough, type Month } from '#shared/kernel/month'

/** What is read and held. */
interface Source<R> {
  readonly monthOf: (row: R) => Month
  readonly keyOf: (row: R) => string
  /** Reads the rows of some months, both ends included, in one transaction, in the order of their months and in each of their keys. */
  readonly read: (from: Month, to: Month) => Promise<readonly R[]>
  /** Reads rows by their keys, in one transaction; those that are not there are left out. */
  readonly get: (keys: readonly string[]) => Promise<readonly R[]>
}

/** A row that is written: its key, and a month that it was in or will be in. */
export interface WrittenRow {
  readonly month: Month
  readonly key: string
}

/** Rows of a span, and what of them was written since an earlier reading. */
export interface RowsSince<R> {
  /** Names this reading for the next one; `null` where it can't be followed. */
  readonly token: string | null
  /** Keys that were written since, of rows that may be gone; `null` where that is not known: then `rows` are all. */
  readonly changed: readonly string[] | null
  readonly rows: readonly R[]
}

interface Reading<R> {
  readonly rows: readonly R[]
  readonly turn: number | null
}

/** What one writing wrote. */
interface Writing {
  readonly turn: number
  readonly rows: readonly WrittenRow[]
}

/** The rows of a month, in the order of their keys. */
interface HeldMonth<R> {
  readonly rows: readonly R[]
  /** Keys of rows that were written since. */
  readonly written: ReadonlySet<string>
}

/** Where changes come as fast as they are kept, a span is read as it is after so many attempts. */
const ATTEMPTS = 3

/** Above so many written rows of a month, reading all of it is faster. */
const MOST_BY_KEY = 50

/** So many writings are remembered; who read before them reads all anew. */
const MOST_WRITINGS = 200

/** The months of a span; `null` where there are more than so many. */
function monthsOf(from: Month, to: Month, most: number): readonly Month[] | null {
  const months: Month[] = []
  for (const month of monthsThrough(from, to)) {
    if (months.length === most) return null
    months.push(month)
  }
  return months
}

/**
 * Rows of whole months as the database holds them: after a change, a span is read again for the price of its changed rows. Every
 * writing of these rows must go through `changing`.
 */
export class MonthRows<R> {
  private readonly held = new Map<Month, HeldMonth<R>>()
  /** Counts the writings that began: what was read across the beginning of one may be of before it. */
  private turn = 0
  private writing = 0
  /** The last writings, one after the other: all since the turn before the first of them. */
  private writings: readonly Writing[] = []
  /** Distinguishes the readings of this object from those of one before it, whose turns had the same numbers. */
  private readonly name = crypto.randomUUID()
  /** Settled once the last writing has ended. */
  private written: Promise<void> = Promise.resolve()
  private readonly source: Source<R>
  private readonly most: number

  /** @param most the rows of so many months are held; spans of more are read as they are */
  constructor(source: Source<R>, most = 60) {
    this.source = source
    this.most = most
  }

  /** The rows of a span, as of one moment. */
  async rows(from: Month, to: Month): Promise<readonly R[]> {
    return (await this.read(from, to)).rows
  }

  /** The rows of a span or, where the reading of that token is known, those that were written since. */
  async rowsSince(from: Month, to: Month, token: string | null): Promise<RowsSince<R>> {
    const { rows, turn } = await this.read(from, to)
    if (turn === null) return { token: null, changed: null, rows }
    const next = `${this.name} ${String(turn)}`
    const changed = this.writtenSince(token, turn, { from, to })
    if (changed === null) return { token: next, changed, rows }
    const { keyOf } = this.source
    return {
      token: next,
      changed: [...changed],
      rows: rows.filter((row) => changed.has(keyOf(row))),
    }
  }

  /** The rows of a span, and the last turn that they hold; `null` where that is not known. */
  private async read(from: Month, to: Month): Promise<Reading<R>> {
    const months = monthsOf(from, to, this.most)
    for (let attempt = 0; months !== null && attempt < ATTEMPTS; attempt += 1) {
      if (this.writing > 0) await this.written
      const found = this.writing > 0 ? null : await this.complete(months)
      if (found !== null) return found
    }
    return { rows: await this.source.read(from, to), turn: null }
  }

  /** The keys of a span that were written after a reading and up to a turn; `null` where not all of these writings are known. */
  private writtenSince(
    token: string | null,
    last: number,
    { from, to }: { readonly from: Month; readonly to: Month },
  ): ReadonlySet<string> | null {
    const [name, turn] = (token ?? '').split(' ')
    const first = Number(turn)
    if (name !== this.name || Number.isNaN(first)) return null
    const written = this.writings.filter((one) => one.turn > first && one.turn <= last)
    if (written.length < last - first) return null
    const rows = written.flatMap((one) => one.rows)
    return new Set(rows.filter(({ month }) => from <= month && month <= to).map(({ key }) => key))
  }

  /** Forgets rows while they are written; all of them where it is not known which. */
  async changing<T>(rows: readonly WrittenRow[] | null, write: () => Promise<T>): Promise<T> {
    this.turn += 1
    this.writings =
      rows === null ? [] : [...this.writings, { turn: this.turn, rows }].slice(-MOST_WRITINGS)
    if (rows === null) this.held.clear()
    else for (const row of rows) this.forget(row)
    this.writing += 1
    const writing = write()
    this.written = writing.then(
      () => undefined,
      () => undefined,
    )
    try {
      return await writing
    } finally {
      this.writing -= 1
    }
  }

  private forget({ month, key }: WrittenRow): void {
    const held = this.held.get(month)
    if (held === undefined) return
    const written = new Set(held.written).add(key)
    if (written.size > MOST_BY_KEY) this.held.delete(month)
    else this.held.set(month, { rows: held.rows, written })
  }

  /** Reads what is not held of some months; `null` where something was written meanwhile, or another reading let go of one of them. */
  private async complete(months: readonly Month[]): Promise<Reading<R> | null> {
    const { turn, source } = this
    const missing = months.filter((month) => !this.held.has(month))
    const keys = [...new Set(months.flatMap((month) => [...(this.held.get(month)?.written ?? [])]))]
    const [first, last] = [missing[0], missing.at(-1)]
    const read = first === undefined || last === undefined ? [] : await source.read(first, last)
    const written = keys.length === 0 ? [] : await source.get(keys)
    if (this.turn !== turn) return null
    this.renew(months, written)
    if (missing.length > 0) this.hold(months, missing, read)
    const found = months.map((month) => this.held.get(month))
    if (found.includes(undefined)) return null
    return { rows: found.flatMap((month) => month?.rows ?? []), turn }
  }

  /** Puts rows that were read again in the place of those of before. */
  private renew(months: readonly Month[], rows: readonly R[]): void {
    const { keyOf, monthOf } = this.source
    for (const month of months) {
      const held = this.held.get(month)
      if (held === undefined || held.written.size === 0) continue
      const others = held.rows.filter((row) => !held.written.has(keyOf(row)))
      const own = rows.filter((row) => held.written.has(keyOf(row)) && monthOf(row) === month)
      const all = [...others, ...own].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      this.held.set(month, { rows: all, written: new Set() })
    }
  }

  private hold(span: readonly Month[], missing: readonly Month[], rows: readonly R[]): void {
    const found = new Map<Month, R[]>(missing.map((month) => [month, []]))
    for (const row of rows) found.get(this.source.monthOf(row))?.push(row)
    for (const [month, own] of found) this.held.set(month, { rows: own, written: new Set() })
    const wanted = new Set(span)
    for (const month of this.held.keys()) {
      if (this.held.size <= this.most) break
      if (!wanted.has(month)) this.held.delete(month)
    }
  }
}
