/** What some cells come to. */
export interface Sums {
  /** Minutes confirmed, and foreseen where nobody confirmed yet. */
  readonly total: number
  readonly confirmed: number
  readonly planned: number
  /** How many cells wait to be confirmed. */
  readonly waiting: number
}

/** Nothing at all. */
export const NO_SUMS: Sums = { total: 0, confirmed: 0, planned: 0, waiting: 0 }

/** What changes when one cell takes the place of another. */
export const between = (before: Sums, after: Sums): Sums => ({
  total: after.total - before.total,
  confirmed: after.confirmed - before.confirmed,
  planned: after.planned - before.planned,
  waiting: after.waiting - before.waiting,
})

/** Both together. */
export const together = (a: Sums, b: Sums): Sums => ({
  total: a.total + b.total,
  confirmed: a.confirmed + b.confirmed,
  planned: a.planned + b.planned,
  waiting: a.waiting + b.waiting,
})

/** Whether nothing is in it. */
export const isNothing = ({ total, confirmed, planned, waiting }: Sums): boolean =>
  total === 0 && confirmed === 0 && planned === 0 && waiting === 0
