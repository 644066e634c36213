import { cents, type Cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Allocation } from '../allocation/allocation'
import type { SupposedShare } from './settle-scenario'

/** What a body owes in fact and under suppositions. */
export interface BodyDifference {
  readonly collectivityId: string
  /** Zero for a body that only one of both serves. */
  readonly before: Cents
  readonly after: Cents
  /** After less before: negative for a body that pays less. */
  readonly difference: Cents
  /** How it was settled where the supposed key lacks a value of it, over some period at least. */
  readonly outside?: SupposedShare['outside']
}

/** Facts against suppositions: who pays less, who pays more, and that the sum is the same. */
export interface Comparison {
  /** Those served in fact in their order, then those who would join. */
  readonly bodies: readonly BodyDifference[]
  readonly before: Cents
  readonly after: Cents
  /** What the lender pays; `null` where a tariff leaves the real cost unknown. */
  readonly lenderBefore: Cents | null
  readonly lenderAfter: Cents | null
  /** How many owe less, and how many more, by an amount that was computed: one that leaves or is excluded is neither. */
  readonly winners: number
  readonly losers: number
  /** What those who owe more owe more, all together. */
  readonly moved: Cents
}

type Billed = readonly (Pick<Allocation, 'lenderPart'> & {
  readonly shares: readonly SupposedShare[]
})[]

/** The amounts of each body, all periods together; `null` while one of them is blocked. */
function amountsOf(allocations: Billed): ReadonlyMap<string, number> | null {
  const sums = new Map<string, number>()
  for (const { collectivityId, amount } of allocations.flatMap(({ shares }) => shares)) {
    if (amount === null) return null
    sums.set(collectivityId, (sums.get(collectivityId) ?? 0) + amount)
  }
  return sums
}

function lenderOf(allocations: Billed): Cents | null {
  let sum = 0
  for (const { lenderPart } of allocations) {
    if (lenderPart === null) return null
    sum += lenderPart
  }
  return cents(sum)
}

const total = (values: Iterable<number>): Cents =>
  cents([...values].reduce((sum, value) => sum + value, 0))

/**
 * Compares what is with what is supposed, over one period or several of the same agreement.
 *
 * @returns `null` while an objection blocks one of them: a hole never gives a number
 */
export function compare(facts: Billed, supposed: Billed): Comparison | null {
  const before = amountsOf(facts)
  const after = amountsOf(supposed)
  if (before === null || after === null) return null
  if (before.size === 0 || supposed.some(({ shares }) => shares.length === 0)) return null
  const outside = new Map(
    supposed
      .flatMap(({ shares }) => shares)
      .flatMap(({ collectivityId, outside: how }) =>
        how === undefined ? [] : [[collectivityId, how] as const],
      ),
  )
  const bodies = [...new Set([...before.keys(), ...after.keys()])].map((collectivityId) => {
    const [was, is] = [before.get(collectivityId) ?? 0, after.get(collectivityId) ?? 0]
    const how = outside.get(collectivityId)
    return {
      collectivityId,
      before: cents(was),
      after: cents(is),
      difference: cents(is - was),
      ...(how === undefined ? {} : { outside: how }),
    }
  })
  const counted = bodies.filter(
    (body) => body.outside !== 'excluded' && after.has(body.collectivityId),
  )
  const more = counted.filter(({ difference }) => difference > 0)
  return {
    bodies,
    before: total(before.values()),
    after: total(after.values()),
    lenderBefore: lenderOf(facts),
    lenderAfter: lenderOf(supposed),
    winners: counted.filter(({ difference }) => difference < 0).length,
    losers: more.length,
    moved: total(more.map(({ difference }) => difference)),
  }
}

/**
 * What a comparison comes to: who owes less or more among those whose amounts were computed. Where none of them does, either
 * others leave (`rest`), or what the lender pays changes or is not known (`lender`), or nothing changes at all.
 */
export function findingOf({ bodies, winners, losers, lenderBefore, lenderAfter }: Comparison) {
  if (winners > 0) return losers > 0 ? 'both' : 'winners'
  if (losers > 0) return 'losers'
  if (bodies.some(({ difference }) => difference !== 0)) return 'rest'
  return lenderBefore !== null && lenderBefore === lenderAfter ? 'none' : 'lender'
}

/** A difference by inhabitant, in whole cents, rounded; `null` where the population is unknown or zero. */
export const perInhabitant = (difference: Cents, population: number | null): Cents | null =>
  population === null || population === 0
    ? null
    : cents(roundRatio(ratio(BigInt(difference), BigInt(population))))
