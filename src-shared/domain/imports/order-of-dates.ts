import type { ImportMapping } from './import-mapping'
import { fitsBothOrders, guessDates } from './read-import-day'

/** An order of day and month that a person can choose. */
export const DATE_ORDERS = ['dmy', 'mdy'] as const satisfies readonly ImportMapping['dates'][]

/** An order of day and month. */
export type DateOrder = (typeof DATE_ORDERS)[number]

/** How the dates of a table are read. */
export interface DatesRead {
  readonly order: ImportMapping['dates']
  /** No date shows which is the day (or some contradict others), and the two orders give different days: it is to be chosen. */
  readonly isOpen: boolean
}

/**
 * The order of the dates of a table: the one that they show themselves; else the chosen one.
 *
 * @param chosen what a person said, for dates that show none; `null` where nothing was said
 */
export function orderOfDates(texts: readonly string[], chosen: DateOrder | null): DatesRead {
  const shown = guessDates(texts)
  return shown === null
    ? { order: chosen ?? 'dmy', isOpen: texts.some(fitsBothOrders) }
    : { order: shown, isOpen: false }
}
