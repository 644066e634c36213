/** The sums of some cells. */
export interface Sums {
  /** Minutes confirmed, and foreseen where not yet confirmed. */
  readonly total: number
  readonly confirmed: number
  readonly planned: number
  /** How many cells are to be confirmed. */
  readonly waiting: number
}

/** Nothing at all. */
export const NO_SUMS: Sums = { total: 0, confirmed: 0, planned: 0, waiting: 0 }

/** Sums that are being counted. */
export type Counting = { -readonly [Figure in keyof Sums]: Sums[Figure] }
