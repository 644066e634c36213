import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Allocation } from '../allocation/allocation'

/** What one body pays. */
export interface CostBar {
  readonly collectivityId: string
  readonly amount: Cents
  /** Part of what all pay, in hundredths of a percent. */
  readonly part: number
  /** Whether the finding names it. */
  readonly named: boolean
}

/** What the bodies pay, largest first, and the few that pay most of it. */
export interface CostByCollectivity {
  readonly bars: readonly CostBar[]
  readonly total: Cents
  /** How many bodies the finding names, and the part they pay together, in tenths of a percent. */
  readonly few: number
  readonly fewPart: number
}

/** The finding names at most this many bodies. */
const FEW = 3

/** Sorts what each body pays; `null` while the settlement has no amounts, or where all are zero. */
export function costByCollectivity({
  shares,
}: Pick<Allocation, 'shares'>): CostByCollectivity | null {
  const known = shares.flatMap(({ collectivityId, amount }) =>
    amount === null || amount === 0 ? [] : [{ collectivityId, amount }],
  )
  const total = sumCents(known.map(({ amount }) => amount))
  if (total <= 0) return null
  const few = Math.min(FEW, known.length)
  const bars = [...known]
    .sort((a, b) => b.amount - a.amount)
    .map(({ collectivityId, amount }, index) => ({
      collectivityId,
      amount,
      part: roundRatio(ratio(BigInt(amount) * 10_000n, total)),
      named: index < few,
    }))
  const carried = cents(bars.slice(0, few).reduce((sum, { amount }) => sum + amount, 0))
  return { bars, total, few, fewPart: roundRatio(ratio(BigInt(carried) * 1000n, total)) }
}
