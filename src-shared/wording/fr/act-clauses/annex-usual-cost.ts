import { annexUnitCost } from './annex-unit-cost'
import type { Clause } from './clause'

/** The unit cost, where the parties choose it. */
export const annexUsualCost: Clause = {
  ...annexUnitCost,
  law: [],
}
