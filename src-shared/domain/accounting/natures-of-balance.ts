import type { Cents } from '#shared/kernel/cents'
import { COST_NATURES, splitAmount, type CostNature, type Natures } from '../statements/natures'
import type { Settlement } from '../statements/settle'

/** A balance, and what of its share is of which nature. */
interface SplitBalance {
  readonly balance: Settlement
  readonly natures?: Natures
}

/** What of a balance is of one nature. */
interface NaturePart {
  readonly nature: CostNature
  readonly amount: Cents
}

/**
 * A balance by what it refunds: a claim is divided as the share is between staff and other costs. A reduction takes back titles
 * whose accounts are not known: it is not divided.
 */
export function naturesOfBalance({ balance, natures }: SplitBalance): readonly NaturePart[] {
  const split = natures === undefined ? null : splitAmount(balance.amount, natures)
  const only = natures?.staff === 0 ? 'costs' : 'staff'
  return split === null || balance.kind === 'reduction'
    ? [{ nature: only, amount: balance.amount }]
    : COST_NATURES.filter((nature) => split[nature] > 0).map((nature) => ({
        nature,
        amount: split[nature],
      }))
}
