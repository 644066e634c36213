import { cents, type Cents } from '#shared/kernel/cents'
import { travelSum } from '../travel/travel-lines'
import type { Share } from './allocation'

/** What the key gave of a share: its amount without the kilometres charged; `null` while blocked. */
export const keyAmount = ({
  amount,
  travel = [],
}: Pick<Share, 'amount' | 'travel'>): Cents | null =>
  amount === null ? null : cents(amount - travelSum(travel))
