import { prepareSettlement } from '../allocation/allocate'
import type { Allocation } from '../allocation/allocation'
import type { AllocationFacts, FactsBesideHours } from '../allocation/facts'
import { hourBook, type HourBook } from '../timesheets/hour-book'
import type { TimeColumns } from '../timesheets/time-columns'
import { prepareTimeGaps, type TimeGapFacts } from './time-gaps'
import { unusualPay } from './unusual-pay'

/** What judges the hours of a settlement on a day, besides its own facts. */
export type AsOf = Pick<TimeGapFacts, 'absences' | 'weekTemplates' | 'today'>

/**
 * Prepares what `allocateAsOf` gives for hours that change: what does not depend on them is computed once, and of hours what is not as
 * it was in those before.
 */
export function prepareAllocation(
  facts: FactsBesideHours,
  asOf: AsOf | null,
): (hours: TimeColumns, book: HourBook) => Allocation {
  const settle = prepareSettlement(facts)
  const gaps = asOf === null ? () => [] : prepareTimeGaps({ ...facts, ...asOf })
  const pay = asOf === null ? [] : unusualPay(facts, asOf.absences)
  return (hours, book) => {
    const allocation = settle({ book, entered: new Set(hours.entered) })
    return { ...allocation, objections: [...allocation.objections, ...pay, ...gaps(hours)] }
  }
}

/**
 * The allocation with everything that is missing or doubtful about it on a day: the objections of the engine, which the
 * day does not change, then costs far from an agent's others, weeks without hours and hours to come. Figures and fingerprint are those of `allocate`, and so is all
 * where no day is given.
 */
export const allocateAsOf = (facts: AllocationFacts, asOf: AsOf | null): Allocation =>
  prepareAllocation(facts, asOf)(facts.hours, hourBook(facts.hours))
