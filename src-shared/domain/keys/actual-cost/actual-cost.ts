import { billByWeights, refusedBill } from '../bill-by-weights'
import type { KeyKind } from '../key-traits'
import { usualTraits } from '../key-traits'

/** The key of the real cost: each body bears the part of the hours that it received. */
export const actualCost: KeyKind<'actualCost'> = (key) => ({
  ...usualTraits(key),
  name: 'actualCost',
  rule: 'key-by-hours',
  sharesCost: true,
  needsHours: true,
  countsCommonTime: true,
  billedMinutes: 'withCommon',
  // Real hours at real cost need no other act than the agreement.
  needsAct: false,
  needsForecast: true,
  billsWithoutAgents: () => false,
  bill: ({ cost, direct, common, commonTime }) => {
    const lender = commonTime === 'lender' ? common : 0
    const nothing = direct.every((minutes) => minutes === 0)
    const bill = nothing && cost !== 0 && lender === 0 ? null : billByWeights(cost, direct, lender)
    if (bill === null) return refusedBill('noHours')
    return nothing ? { ...bill, nothing: 'noHours' } : bill
  },
})
