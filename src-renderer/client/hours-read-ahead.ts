import type { DeskEvent } from '#shared/contract/views'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Month } from '#shared/kernel/month'

type Hours = Promise<readonly Timesheet[]>

/** Of so many spans hours are known: those after and before the one that is shown. */
const MOST = 2

const keyOf = (from: Month, to: Month): string => `${from} ${to}`

/** Everyone's hours of some months, read before a screen asks for them; dropped as soon as any may differ. */
export class HoursReadAhead {
  private readonly known = new Map<string, Hours>()
  private readonly ask: (from: Month, to: Month) => Hours

  constructor(ask: (from: Month, to: Month) => Hours) {
    this.ask = ask
  }

  /** What main announces makes it old: other hours, and another time that answers. */
  readonly note = (event: DeskEvent): void => {
    if ((event.kind === 'changed' && event.touched.includes('timesheets')) || event.kind === 'time')
      this.known.clear()
  }

  /** Reads everyone's hours of some months, for the screen that will ask for them next. */
  readAhead(from: Month, to: Month): void {
    const key = keyOf(from, to)
    if (this.known.has(key)) return
    const [oldest] = this.known.keys()
    if (this.known.size >= MOST && oldest !== undefined) this.known.delete(oldest)
    const hours = this.ask(from, to)
    this.known.set(key, hours)
    // The screen asks itself, and says why it can't be answered.
    hours.catch(() => {
      if (this.known.get(key) === hours) this.known.delete(key)
    })
  }

  /** What was read ahead of these months, given once; else asked now. */
  take(from: Month, to: Month): Hours {
    const key = keyOf(from, to)
    const hours = this.known.get(key)
    this.known.delete(key)
    return hours ?? this.ask(from, to)
  }
}
