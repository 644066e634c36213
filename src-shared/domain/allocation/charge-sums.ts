import { cents, type Cents } from '#shared/kernel/cents'
import type { ChargeKind } from '../costs/service-charge'
import type { Allocation } from './allocation'

/** What a settlement counts of a charge, in cents. */
export interface ChargeSum {
  readonly kind: ChargeKind
  readonly label: string
  readonly amount: Cents
}

/** The charges of a settlement, each once where an amendment cuts it. */
export function chargeSums({ chargeLines }: Pick<Allocation, 'chargeLines'>): readonly ChargeSum[] {
  const sums = new Map<string, ChargeSum>()
  for (const { chargeId, kind, label, borne } of chargeLines)
    sums.set(chargeId, { kind, label, amount: cents((sums.get(chargeId)?.amount ?? 0) + borne) })
  return [...sums.values()]
}
