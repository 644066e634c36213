import { prepareAllocation, type AsOf } from '#shared/domain/audit/allocate-as-of'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Allocation } from '#shared/domain/allocation/allocation'
import type { FactsBesideHours } from '#shared/domain/allocation/facts'
import { hourBook, hourBookAfter, type HourBook } from '#shared/domain/timesheets/hour-book'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import type { Period } from '#shared/kernel/period'

/** What many questions are about: everything but the hours, the agreement and the period. */
export type SharedFacts = Omit<FactsBesideHours, 'agreement' | 'period'>

/** An allocation to compute. Hours, agreement, facts and day are the same objects where they are the same. */
export interface Question {
  readonly hours: TimeColumns
  readonly shared: SharedFacts
  readonly agreement: Agreement
  readonly period: Period
  /** What its hours are judged by; `null` where they are not. */
  readonly asOf: AsOf | null
}

/** The most that is kept prepared: settlements of the year shown and the one before, of a few agreements. */
export const MOST_PREPARED = 12
/** The most books: hours of so many spans are asked about in turn. */
const MOST_BOOKS = 4

interface Prepared extends Omit<Question, 'hours'> {
  readonly answer: ReturnType<typeof prepareAllocation>
}

interface KeptBook {
  readonly hours: TimeColumns
  readonly book: HourBook
}

/** Whether hours are those of the same months: a changed cell rarely changes the first and the last of them. */
const areAlike = ({ entered: a }: TimeColumns, { entered: b }: TimeColumns): boolean =>
  a[0] === b[0] && a.at(-1) === b.at(-1)

/** Puts one last, and leaves out the first beyond so many. */
const withLast = <T>(list: readonly T[], one: T, most: number): readonly T[] =>
  [...list.filter((other) => other !== one), one].slice(-most)

/**
 * Answers questions about allocations, one after the other. What does not depend on hours is computed once for the same facts; of hours that
 * changed, what is not as before is counted again. Each answer is that of `allocateAsOf`.
 */
export class AllocationAnswers {
  private prepared: readonly Prepared[] = []
  private books: readonly KeptBook[] = []

  answer(question: Question): Allocation {
    return this.preparedFor(question)(question.hours, this.bookOf(question.hours))
  }

  private preparedFor({ shared, agreement, period, asOf }: Question): Prepared['answer'] {
    const found =
      this.prepared.find(
        (one) =>
          one.shared === shared &&
          one.agreement === agreement &&
          one.asOf === asOf &&
          one.period.from === period.from &&
          one.period.to === period.to,
      ) ?? this.prepare({ shared, agreement, period, asOf })
    this.prepared = withLast(this.prepared, found, MOST_PREPARED)
    return found.answer
  }

  private prepare(known: Omit<Question, 'hours'>): Prepared {
    const { shared, agreement, period, asOf } = known
    return { ...known, answer: prepareAllocation({ ...shared, agreement, period }, asOf) }
  }

  private bookOf(hours: TimeColumns): HourBook {
    const known = this.books.find((one) => one.hours === hours)
    const before = this.books.findLast((one) => areAlike(one.hours, hours))
    const book =
      known?.book ?? (before === undefined ? hourBook(hours) : hourBookAfter(before.book, hours))
    this.books = withLast(this.books, known ?? { hours, book }, MOST_BOOKS)
    return book
  }
}
