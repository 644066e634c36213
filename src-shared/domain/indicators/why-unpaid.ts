import type { Allocation } from '../allocation/allocation'

/** Why no body has an amount to pay. */
export type WhyUnpaid =
  /** Grants pass the cost: the settlement is refused, since there is nothing to share (rule `charge-by-days`). */
  | 'grantsOverCost'
  /** The settlement is refused for other reasons: facts are missing, or contradict each other. */
  | 'incomplete'
  /** The amounts are known, and come to nothing. */
  | 'nothing'

/** Says why no body of a settlement has an amount to pay. */
export function whyUnpaid({
  billed,
  objections,
}: Pick<Allocation, 'billed' | 'objections'>): WhyUnpaid {
  const blocking = objections.filter((one) => one.blocking)
  if (blocking.length > 0 && blocking.every(({ code }) => code === 'grantsOverCost'))
    return 'grantsOverCost'
  return billed === null ? 'incomplete' : 'nothing'
}
