import type { Allocation } from '../allocation/allocation'
import { whyUnpaid } from './why-unpaid'

/** Why a settlement has no amounts, as indicators name it. */
export type NoAmounts = 'blocked' | 'grantsOverCost'

/** Names why a settlement has no amounts. */
export const noAmounts = (allocation: Pick<Allocation, 'billed' | 'objections'>): NoAmounts =>
  whyUnpaid(allocation) === 'grantsOverCost' ? 'grantsOverCost' : 'blocked'
