import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Allocation, Share } from '../allocation/allocation'

/** A body that used more than its contracted hours. */
export interface Overrun {
  readonly share: Share
  /** Hours above the contracted ones, in tenths of a percent of these, rounded: 177 is 17.7 %. */
  readonly excess: number
}

/** The bodies that used more than their contracted hours over the period, furthest first. A body without any is no overrun. */
export function overruns({ shares }: Pick<Allocation, 'shares'>): readonly Overrun[] {
  return shares
    .filter(
      ({ minutes, contractedMinutes }) => contractedMinutes > 0 && minutes > contractedMinutes,
    )
    .map((share) => ({
      share,
      excess: roundRatio(
        ratio((share.minutes - share.contractedMinutes) * 1000, share.contractedMinutes),
      ),
    }))
    .sort((a, b) => b.excess - a.excess)
}
