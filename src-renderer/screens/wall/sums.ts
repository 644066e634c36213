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

/** The difference when one cell replaces another. */
export const between = (before: Sums, after: Sums): Sums => ({
  total: after.total - before.total,
  confirmed: after.confirmed - before.confirmed,
  planned: after.planned - before.planned,
  waiting: after.waiting - before.waiting,
})

/** The sum of both. */
export const together = (a: Sums, b: Sums): Sums => ({
  total: a.total + b.total,
  confirmed: a.confirmed + b.confirmed,
  planned: a.planned + b.planned,
  waiting: a.waiting + b.waiting,
})

/** Whether all are zero. */
export const isNothing = ({ total, confirmed, planned, waiting }: Sums): boolean =>
  total === 0 && confirmed === 0 && planned === 0 && waiting === 0
