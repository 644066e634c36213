import { sumCents, type Cents } from '#shared/kernel/cents'
import type { CostComponent } from '../costs/agent-cost'
import { amountAside } from './amount-aside'
import type { PayLineFailure } from './pay-line-failure'
import { PARTS_OF_SUM, type PaySum } from './pay-sums'

/** A column that sums up others, and its place in a row. */
export interface PaySumColumn {
  readonly column: string
  readonly of: PaySum
  readonly at: number
}

interface PayAmounts {
  readonly amounts: readonly { readonly component: CostComponent; readonly amount: Cents }[]
  readonly leftOut: readonly { readonly amount: Cents }[]
}

/**
 * Compares the sums that a row states with its amounts: those that are taken, or those and all that are left out by name. A
 * whole cost may be stated with or without refunds.
 */
export function sumFailures(
  cells: readonly string[],
  checks: readonly PaySumColumn[],
  { amounts, leftOut }: PayAmounts,
): readonly PayLineFailure[] {
  const total = (kinds: readonly CostComponent[]): Cents =>
    sumCents(amounts.flatMap((each) => (kinds.includes(each.component) ? each.amount : [])))
  const left = sumCents(leftOut.map(({ amount }) => amount))
  const refunds = total(['refunds'])
  return checks.flatMap(({ column, of, at }): readonly PayLineFailure[] => {
    const said = amountAside(cells[at] ?? '')
    if (said === null) return []
    const sum = total(PARTS_OF_SUM[of])
    const sums = of === 'cost' ? [sum, sum + refunds] : [sum]
    return sums.some((each) => said === each || said === each + left)
      ? []
      : [{ code: 'paySumDiffers', column, said, sum }]
  })
}
