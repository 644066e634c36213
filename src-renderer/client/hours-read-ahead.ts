import type { DeskEvent } from '#shared/contract/views'
import type { Month } from '#shared/kernel/month'
import type { HoursReading } from './read-hours'

type Hours = Promise<HoursReading>

/** Of so many spans hours are known: those after and before the one that is shown. */
const MOST = 2

const keyOf = (from: Month, to: Month): string => `${from} ${to}`

interface Reading {
  readonly hours: Hours
  /** `undefined` until they are there. */
  known: HoursReading | undefined
}

/** Everyone's hours of some months, read before a screen asks for them; dropped as soon as any may differ. */
export class HoursReadAhead {
  private readonly readings = new Map<string, Reading>()
  private readonly ask: (from: Month, to: Month) => Hours

  constructor(ask: (from: Month, to: Month) => Hours) {
    this.ask = ask
  }

  /** What main announces makes it old: other hours, and another time that answers. */
  readonly note = (event: DeskEvent): void => {
    if ((event.kind === 'changed' && event.touched.includes('timesheets')) || event.kind === 'time')
      this.readings.clear()
  }

  /** Reads everyone's hours of some months, for the screen that will ask for them next; ends once they are there. */
  async readAhead(from: Month, to: Month): Promise<void> {
    const key = keyOf(from, to)
    const begun = this.readings.get(key)
    const reading = begun ?? { hours: this.ask(from, to), known: undefined }
    if (begun === undefined) {
      const [oldest] = this.readings.keys()
      if (this.readings.size >= MOST && oldest !== undefined) this.readings.delete(oldest)
      this.readings.set(key, reading)
    }
    try {
      reading.known = await reading.hours
    } catch {
      // The screen asks itself, and says why it can't be answered.
      if (this.readings.get(key) === reading) this.readings.delete(key)
    }
  }

  /** What was read ahead of these months and is there; it stays. */
  known(from: Month, to: Month): HoursReading | undefined {
    return this.readings.get(keyOf(from, to))?.known
  }

  /** What was read ahead of these months, given once; else asked now. */
  take(from: Month, to: Month): Hours {
    const key = keyOf(from, to)
    const reading = this.readings.get(key)
    this.readings.delete(key)
    return reading?.hours ?? this.ask(from, to)
  }
}
