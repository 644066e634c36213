import { annexUnitCost } from './annex-unit-cost'
import type { Clause } from './clause'

/** The unit cost of a unified service, and the charges that it holds. */
export const annexUnifiedCost: Clause = {
  ...annexUnitCost,
  law: ['CGCT R.5111-1'],
}
