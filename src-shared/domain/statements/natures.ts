import { z } from 'zod'
import { cents, type Cents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import { positiveCentsField } from '#shared/kernel/fields'
import type { Allocation } from '../allocation/allocation'
import type { CostColumn } from '../allocation/cost-column'

/** What a refund is of: staff, or other costs of a service. Each has its own accounts. */
export const COST_NATURES = ['staff', 'costs'] as const

/** What a refund is of. */
export type CostNature = (typeof COST_NATURES)[number]

/** A share by what it refunds; both sum to it. */
export const naturesSchema = z.strictObject({
  staff: positiveCentsField,
  costs: positiveCentsField,
})

/** A share by what it refunds. */
export type Natures = z.output<typeof naturesSchema>

/** The kinds of cost that are no staff. What is priced or fixed as a whole is billed as the service of the staff. */
const COSTS: ReadonlySet<CostColumn> = new Set([
  'supplies',
  'renewal',
  'contracts',
  'utilities',
  'travel',
  'support',
  'other',
])

/** An amount divided as the parts of a share are, by largest remainder, staff first; all of it is staff where both are nothing. */
export function splitAmount(amount: Cents, { staff, costs }: Natures): Natures {
  const parts = distribute(amount, [staff, costs])
  const [first] = parts.ok ? parts.value : []
  const own = cents(first?.share ?? amount)
  return { staff: own, costs: cents(amount - own) }
}

/**
 * The share of a body by what it refunds (rule `natures`): its kinds of cost as the settlement takes them apart. A grant, or a
 * gap below zero, takes off both in proportion. `undefined` where all of it is staff.
 */
export function naturesOf(
  { shares, kinds, byKind }: Pick<Allocation, 'shares' | 'kinds' | 'byKind'>,
  collectivityId: string,
): Natures | undefined {
  const row = shares.findIndex((share) => share.collectivityId === collectivityId)
  const amount = shares[row]?.amount ?? null
  if (amount === null) return undefined
  const sum = (wanted: boolean): Cents =>
    cents(
      kinds.reduce((all, kind, at) => {
        const cell = byKind[row]?.[at] ?? 0
        return COSTS.has(kind) === wanted && cell > 0 ? all + cell : all
      }, 0),
    )
  const natures = splitAmount(amount, { staff: sum(false), costs: sum(true) })
  return natures.costs === 0 ? undefined : natures
}
