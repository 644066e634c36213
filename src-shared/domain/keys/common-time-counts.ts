import type { AllocationKey } from '../agreements/allocation-key'

/**
 * Whether meetings and training change an amount under a key: where they are left to the lender, their minutes weigh
 * beside the hours done. Other keys count no hours done to share a cost (`docs/settlement.md`, section 4).
 */
export const commonTimeCounts = (key: AllocationKey): boolean =>
  key.kind === 'actualCost' ||
  (key.kind === 'criteria' && key.criteria.some(({ measure }) => measure.kind === 'hours'))
