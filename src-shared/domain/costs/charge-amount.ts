import { cents, type Cents } from '#shared/kernel/cents'
import type { ServiceCharge } from './service-charge'

/** What a charge is counted at: foreseen in the budget, or really spent. */
export type ChargeBasis = 'forecast' | 'actual'

/** What the budget foresees: the last accounts and each adjustment to them; `null` without a forecast. */
function foreseen({ forecast }: ServiceCharge): Cents | null {
  if (forecast === null) return null
  const { base, adjustments } = forecast
  return cents(adjustments.reduce<number>((sum, { amount }) => sum + amount, base))
}

/**
 * What a charge adds to the cost of its service, in cents: a grant takes off and is negative. `null` where it is not
 * known on that basis.
 */
export function chargeAmount(charge: ServiceCharge, basis: ChargeBasis): Cents | null {
  const amount = basis === 'actual' ? charge.actual : foreseen(charge)
  if (amount === null) return null
  return charge.kind === 'grant' ? cents(0 - amount) : amount
}
