import { cents, type Cents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'

/** What a body gets of a total by largest remainder, with the steps to do the division again by hand. */
export interface Division {
  readonly amount: Cents
  readonly total: Cents
  /** The share without rounding up, and what it leaves: `remainder / weights` of a cent. */
  readonly floor: Cents
  readonly remainder: string
  readonly spare: 0 | 1
  /** Place in the queue for spare cents from 1, and how many cents there were. */
  readonly rank: number
  readonly spares: number
  readonly parts: number
}

/**
 * Divides a cost between bodies by weights, in their order; `lender`, when positive, is the weight of the lender's part,
 * last in the queue. `null` where all weights are zero.
 */
export function divideCost(
  total: Cents,
  weights: readonly (number | bigint)[],
  lender: number | bigint,
): readonly Division[] | null {
  const divided = distribute(total, lender > 0 ? [...weights, lender] : weights)
  if (!divided.ok) return null
  const parts = divided.value.length
  const spares = divided.value.reduce<number>((count, { spare }) => count + spare, 0)
  return divided.value.slice(0, weights.length).map(({ share, spare, remainder, rank }) => ({
    amount: cents(share),
    total,
    floor: cents(total < 0 ? share + spare : share - spare),
    remainder: String(remainder),
    spare,
    rank: rank + 1,
    spares,
    parts,
  }))
}
