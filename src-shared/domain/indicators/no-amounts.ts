import type { Allocation } from '../allocation/allocation'
import { whyUnpaid } from './why-unpaid'

/** Why a settlement has no amounts, as indicators name it. */
export type NoAmounts = 'blocked' | 'grantsOverCost' | 'noHours'

/** Names why a settlement has no amounts: that no hour at all is entered where hours are missing, before anything else. */
export function noAmounts(
  allocation: Pick<Allocation, 'billed' | 'objections' | 'direct' | 'common'>,
): NoAmounts {
  const { objections, direct, common } = allocation
  const lacksHours = objections.some(
    ({ code, blocking }) => blocking && (code === 'monthUnentered' || code === 'noHours'),
  )
  if (lacksHours && direct + common === 0) return 'noHours'
  return whyUnpaid(allocation) === 'grantsOverCost' ? 'grantsOverCost' : 'blocked'
}
