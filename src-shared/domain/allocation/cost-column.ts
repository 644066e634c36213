import { CHARGE_KINDS } from '../costs/service-charge'

/**
 * What an amount is made of: the cost of the service by the kinds of the law (pay of its agents under `staff`), or what no
 * cost gives: `prices` of units and hours, the `gap` between them and the cost, amounts `fixed` by the terms.
 */
export const COST_COLUMNS = [...CHARGE_KINDS, 'prices', 'gap', 'fixed'] as const

/** What an amount is made of. */
export type CostColumn = (typeof COST_COLUMNS)[number]

/**
 * Columns of a matrix without an agent or a month: `besides`, what is not pay (charges, packages, units, fixed amounts);
 * and what pooling adds to, or subtracts from, the cost of the hours of each agent, or of each month.
 */
export const BESIDES_COLUMNS = ['poolingByAgent', 'poolingByMonth', 'besides'] as const

/** A column of a matrix without an agent or a month. */
export type OtherColumn = CostColumn | (typeof BESIDES_COLUMNS)[number]
