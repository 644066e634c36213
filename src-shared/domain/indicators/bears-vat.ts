import type { Allocation } from '../allocation/allocation'

/** Whether VAT comes on top of amounts of some settlements: what is paid is more than what they give. */
export const bearsVat = (settlements: readonly Pick<Allocation, 'shares'>[]): boolean =>
  settlements.some(({ shares }) =>
    shares.some(({ vat = [] }) => vat.some(({ amount }) => amount !== 0)),
  )
