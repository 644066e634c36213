import type { Allocation, Share } from '../allocation/allocation'
import { excessOf, isOverPlan } from './over-plan'

/** A body that used over a tenth more than its contracted hours. */
export interface Overrun {
  readonly share: Share
  /** Hours above the contracted ones, in tenths of a percent of these, rounded: 177 is 17.7 %. */
  readonly excess: number
}

/**
 * The bodies that are above their contracted hours by more than a tenth over the period (`isOverPlan`), furthest first: those that the
 * dashboard counts. A body without any is no overrun; `null` where none has any.
 */
export function overruns({ shares }: Pick<Allocation, 'shares'>): readonly Overrun[] | null {
  if (shares.every(({ contractedMinutes }) => contractedMinutes === 0)) return null
  return shares
    .filter(({ minutes, contractedMinutes }) => isOverPlan(minutes, contractedMinutes))
    .map((share) => ({ share, excess: excessOf(share.minutes, share.contractedMinutes) ?? 0 }))
    .sort((a, b) => b.excess - a.excess)
}

/** The agreements that plan hours, each with the bodies that are above them (`overruns`). */
export const overrunsOfAll = <A extends Pick<Allocation, 'shares'>>(
  allocations: readonly A[],
): readonly { readonly allocation: A; readonly found: readonly Overrun[] }[] =>
  allocations.flatMap((allocation) => {
    const found = overruns(allocation)
    return found === null ? [] : [{ allocation, found }]
  })
