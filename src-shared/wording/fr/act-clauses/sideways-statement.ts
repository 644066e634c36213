import type { Clause } from './clause'
import { yearlyStatement } from './yearly-statement'

/** By what the refund is claimed: the same as under L.5211-4-1, by another article. */
export const sidewaysStatement: Clause = {
  ...yearlyStatement,
  law: ['CGCT L.5111-1-1', 'CGCT R.5111-1'],
}
