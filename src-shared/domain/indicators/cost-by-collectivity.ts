import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import type { Minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Allocation } from '../allocation/allocation'

/** What one body pays, and the hours done for it. */
export interface CostBar {
  readonly collectivityId: string
  readonly amount: Cents
  readonly minutes: Minutes
  /** Part of what all pay, in hundredths of a percent. */
  readonly part: number
  /** Whether the finding names it. */
  readonly named: boolean
}

/** The finding about who pays; parts in tenths of a percent of what all pay. */
export type CostFinding =
  | { readonly code: 'alone' }
  /** So many pay clearly more than an equal share. */
  | { readonly code: 'few'; readonly count: number; readonly bodies: number; readonly part: number }
  /** None pays much more than the others; `part` is that of the one that pays most. */
  | { readonly code: 'spread'; readonly bodies: number; readonly part: number }

/** What the bodies pay, largest first, and what is remarkable about it. */
export interface CostByCollectivity {
  readonly bars: readonly CostBar[]
  readonly total: Cents
  readonly finding: CostFinding
}

/** The finding names three bodies, or one where there are few of them. */
const namedAmong = (bodies: number): number => (bodies < 6 ? 1 : 3)

/** They are remarkable where they pay a tenth of all, and half as much again as equal shares would be. */
const isRemarkable = (part: number, few: number, bodies: number): boolean =>
  part >= 100 && part * bodies * 2 >= few * 3 * 1000

const partOf = (amounts: readonly Cents[], total: Cents): number =>
  roundRatio(ratio(BigInt(sumCents(amounts)) * 1000n, total))

function findingOf(amounts: readonly Cents[], total: Cents): CostFinding {
  const bodies = amounts.length
  if (bodies === 1) return { code: 'alone' }
  const count = namedAmong(bodies)
  const part = partOf(amounts.slice(0, count), total)
  return isRemarkable(part, count, bodies)
    ? { code: 'few', count, bodies, part }
    : { code: 'spread', bodies, part: partOf(amounts.slice(0, 1), total) }
}

/** Sorts what each body pays; `null` while the settlement has no amounts, or where they come to nothing. */
export function costByCollectivity({
  shares,
}: Pick<Allocation, 'shares'>): CostByCollectivity | null {
  const known = shares
    .flatMap(({ collectivityId, amount, minutes }) =>
      amount === null || amount === 0 ? [] : [{ collectivityId, amount, minutes }],
    )
    .sort((a, b) => b.amount - a.amount)
  const total = cents(known.reduce((sum, { amount }) => sum + amount, 0))
  if (total <= 0) return null
  const finding = findingOf(
    known.map(({ amount }) => amount),
    total,
  )
  const named = finding.code === 'few' ? finding.count : 0
  const bars = known.map((one, index) => ({
    ...one,
    part: roundRatio(ratio(BigInt(one.amount) * 10_000n, total)),
    named: index < named,
  }))
  return { bars, total, finding }
}
