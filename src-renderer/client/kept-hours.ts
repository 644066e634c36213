import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import type { NumberedHours } from './allocation-worker'

/** The most hours that the worker keeps: those of the year that is shown, of the one before, and of two more. */
const MOST = 4

/** Hours that the worker has, the latest asked for last. */
export class KeptHours {
  private readonly numbers = new WeakMap<TimeColumns, number>()
  private kept: readonly number[] = []
  private given = 0

  /** What is sent for a question about some hours: their columns where the worker lacks them. */
  next(hours: TimeColumns): NumberedHours {
    const number = this.numbers.get(hours) ?? (this.given += 1)
    this.numbers.set(hours, number)
    const isKept = this.kept.includes(number)
    this.kept = [...this.kept.filter((each) => each !== number), number].slice(-MOST)
    return { number, columns: isKept ? null : hours, kept: this.kept }
  }

  /** The worker was ended, and has none. */
  forget(): void {
    this.kept = []
  }
}
