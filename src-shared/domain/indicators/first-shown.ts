import type { Day } from '#shared/kernel/day'
import type { Allocation } from '../allocation/allocation'
import { settlingYear } from './settling-year'

/** Something settled over a year or a part of it. */
interface OfPeriod {
  readonly allocation: Pick<Allocation, 'period'>
}

const yearOf = ({ allocation }: OfPeriod): string => allocation.period.to.slice(0, 4)

/**
 * The settlements to show first, of one year: the one that is settled (`settlingYear`), else the latest. So the first hours of January
 * do not take the place of the year that is over.
 *
 * @param settlements latest year first
 */
export function firstShown<S extends OfPeriod>(
  settlements: readonly S[],
  today: Day,
): readonly S[] {
  const ofYear = (year: string): readonly S[] => settlements.filter((one) => yearOf(one) === year)
  const settling = ofYear(settlingYear(today, undefined).to.slice(0, 4))
  const [latest] = settlements
  return settling.length > 0 || latest === undefined ? settling : ofYear(yearOf(latest))
}
