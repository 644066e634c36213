import { minutes, type Minutes } from '#shared/kernel/minutes'
import { intersectPeriods } from '#shared/kernel/period'
import type { Allocation } from '../allocation/allocation'

type Worked = Pick<Allocation, 'period' | 'agentIds' | 'direct' | 'common'>

/** Whether two settlements both count the common time of one agent on the same days. */
const countTwice = (a: Worked, b: Worked): boolean =>
  a.common !== 0 &&
  b.common !== 0 &&
  intersectPeriods(a.period, b.period) !== null &&
  a.agentIds.some((id) => b.agentIds.includes(id))

/**
 * Minutes worked in several settlements, common time included; `null` where an agent whom two of them lend has common time, which each
 * counts whole: their sum is then no time that was worked.
 */
export const minutesWorked = (settlements: readonly Worked[]): Minutes | null =>
  settlements.some((one, at) => settlements.slice(at + 1).some((other) => countTwice(one, other)))
    ? null
    : minutes(settlements.reduce((sum, { direct, common }) => sum + direct + common, 0))
