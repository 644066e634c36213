import { between, sum } from '../../printed/sum'
import { billByWeights, refusedBill } from '../bill-by-weights'
import type { BillingOf } from '../key-billing'
import { usualTraits, type KeyKind } from '../key-traits'
import { workedDivision, type KeySum, type PrintedKey } from '../worked-key'

/** The weight is the hours that the body received, against those of all. */
function weightSums(
  { weight, weights }: BillingOf<'share'>,
  { content, whole }: PrintedKey,
): readonly KeySum[] {
  const { service, minutes, agreement } = content
  if (!whole) return [between('billing.weight', weight, 0, minutes)]
  const left = agreement.commonTime === 'lender' ? service.common : 0
  return [
    sum('billing.weight', weight, minutes),
    sum('billing.weights', weights, service.direct + left),
  ]
}

/** The key of the real cost: each body pays in proportion to the hours that it received. */
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
  atFixedCost: () => ({ kind: 'tariff', basis: 'actual' }),
  bill: ({ cost, direct, common, commonTime }) => {
    const lender = commonTime === 'lender' ? common : 0
    const nothing = direct.every((minutes) => minutes === 0)
    const bill = nothing && cost !== 0 && lender === 0 ? null : billByWeights(cost, direct, lender)
    if (bill === null) return refusedBill('noHours')
    return nothing ? { ...bill, nothing: 'noHours' } : bill
  },
  sums: (billing, printed) =>
    billing.kind === 'share'
      ? workedDivision(billing, printed, weightSums(billing, printed))
      : null,
})
