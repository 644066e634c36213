import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { commonMultiple } from '#shared/kernel/ratio'
import { divideCost } from '../keys/divide-cost'
import { isDivided } from '../keys/key-trace'
import { fillLevels } from './fill-levels'
import {
  daysOfParts,
  divideOver,
  limitedAmount,
  type KeyedPart,
  type Replaced,
  type Stretch,
} from './keyed-part'
import type { Objection } from './objection'

/** A body in a pot: on the parts of a stretch that bounds it, or on those without a bound. */
interface Claim {
  readonly body: string
  readonly parts: readonly number[]
  readonly stretch: Stretch | null
  /** What the key gave on each of its parts, and on all, as whole numbers in one unit. */
  readonly weights: readonly bigint[]
  readonly weight: bigint
}

/** What the keys of some parts gave, exactly: cost x weight / weights of each part, in one unit for all. */
function exactWeights(parts: readonly KeyedPart[], pot: readonly number[]) {
  const sums = new Map(
    pot.map((place) => {
      const { bodies = [], lender = 0n } = parts[place]?.bill.weights ?? {}
      return [place, bodies.reduce((sum, weight) => sum + weight, lender)]
    }),
  )
  const unit = [...sums.values()].reduce((all, sum) => commonMultiple(all, sum > 0n ? sum : 1n), 1n)
  const scaled = (place: number, weight: bigint): bigint => {
    if (pot.length === 1) return weight
    const sum = sums.get(place) ?? 0n
    return sum === 0n ? 0n : weight * BigInt(parts[place]?.cost ?? 0) * (unit / sum)
  }
  return {
    of: (place: number, body: string): bigint => {
      const part = parts[place]
      return scaled(place, part?.bill.weights?.bodies[part.bodies.indexOf(body)] ?? 0n)
    },
    lender: pot.reduce(
      (sum, place) => sum + scaled(place, parts[place]?.bill.weights?.lender ?? 0n),
      0n,
    ),
  }
}

/** Bodies in the order of the last terms, then those that only earlier terms knew, latest first. */
const bodiesOf = (parts: readonly KeyedPart[], pot: readonly number[]): readonly string[] => [
  ...new Set([...pot].reverse().flatMap((place) => parts[place]?.bodies ?? [])),
]

function claimsOf(
  parts: readonly KeyedPart[],
  pot: readonly number[],
  stretches: readonly Stretch[],
  weightOf: (place: number, body: string) => bigint,
): readonly Claim[] {
  return bodiesOf(parts, pot).flatMap((body) => {
    const own = stretches.filter(
      (stretch) => stretch.body === body && stretch.parts.some((place) => pot.includes(place)),
    )
    const bound = new Set(own.flatMap((stretch) => stretch.parts))
    const rest = pot.filter(
      (place) => !bound.has(place) && parts[place]?.bodies.includes(body) === true,
    )
    return [
      ...own.map((stretch) => ({ stretch, parts: stretch.parts })),
      ...(rest.length === 0 ? [] : [{ stretch: null, parts: rest }]),
    ]
      .sort((a, b) => (a.parts[0] ?? 0) - (b.parts[0] ?? 0))
      .map(({ stretch, parts: places }): Claim => {
        const weights = places.map((place) => weightOf(place, body))
        const weight = weights.reduce((sum, each) => sum + each, 0n)
        return { body, parts: places, stretch, weights, weight }
      })
  })
}

/**
 * Shares the costs of parts under common limits: each body at level x weight brought between its bounds, the lender among
 * them where it pays a part, for the one level at which all sum to the pot. Bodies at a bound pay it, and the rest is
 * divided between the others by largest remainder. Nothing changes where no bound is reached.
 *
 * @param pot the places of the parts
 * @param replaced where the amounts are written
 * @returns the bounds that no level can meet
 */
export function sharePot(
  parts: readonly KeyedPart[],
  pot: readonly number[],
  stretches: readonly Stretch[],
  replaced: Replaced,
): readonly Objection[] | null {
  const weights = exactWeights(parts, pot)
  const claims = claimsOf(parts, pot, stretches, weights.of)
  const costs = pot.map((place) => parts[place]?.cost ?? cents(0))
  const cost = sumCents(costs)
  const filled = fillLevels(BigInt(cost), [
    ...claims.map(({ weight, stretch }) => ({
      weight,
      low: BigInt(stretch?.bounds.low?.amount ?? 0),
      high: stretch?.bounds.high === undefined ? null : BigInt(stretch.bounds.high.amount),
    })),
    ...(weights.lender > 0n ? [{ weight: weights.lender, low: 0n, high: null }] : []),
  ])
  if ('code' in filled) {
    const code = filled.code === 'tooHigh' ? 'floorsAboveCost' : 'capsBelowCost'
    return [{ code, blocking: true, bound: cents(Number(filled.bound)), cost }]
  }
  const held = filled.slice(0, claims.length)
  const bounded = held.filter((amount) => amount !== null)
  if (bounded.length === 0) return null
  const taken = sumCents(bounded.map((amount) => cents(Number(amount))))
  const free = claims.map(({ weight }, at) => (held[at] === null ? weight : 0n))
  const divided = divideCost(cents(cost - taken), free, weights.lender)
  const among = String(free.reduce((sum, weight) => sum + weight, weights.lender))
  claims.forEach((claim, at) => {
    const { body, stretch } = claim
    const amount = held[at] ?? null
    const costOf = claim.parts.map((place) => parts[place]?.cost ?? cents(0))
    const spread = (all: Cents): readonly Cents[] => divideOver(all, claim.weights, costOf)
    const { low, high } = stretch?.bounds ?? {}
    const bound = amount !== null && low !== undefined && BigInt(low.amount) === amount ? low : high
    if (amount !== null && stretch !== null && bound !== undefined) {
      const own = spread(bound.amount)
      claim.parts.forEach((place, index) => {
        const part = own[index] ?? cents(0)
        replaced[place]?.set(body, limitedAmount(parts, stretch, place, bound, part))
      })
      return
    }
    const division = divided?.[at]
    if (division === undefined) return
    const { amount: all, ...trace } = division
    const own = spread(all)
    claim.parts.forEach((place, index) => {
      const part = parts[place]
      const keyed = part?.bill.amounts[part.bodies.indexOf(body)]
      if (keyed === undefined || !isDivided(keyed.trace)) return
      const { amount: before, trace: key } = keyed
      const others = { count: bounded.length, taken, weights: among }
      replaced[place]?.set(
        body,
        pot.length === 1
          ? { amount: all, trace: { ...key, ...trace, others } }
          : {
              amount: own[index] ?? cents(0),
              trace: {
                kind: 'rest',
                before,
                of: key,
                pot: {
                  ...trace,
                  days: daysOfParts(parts, pot),
                  cost,
                  count: bounded.length,
                  taken,
                  weight: String(claim.weight),
                  weights: among,
                  amount: all,
                },
              },
            },
      )
    })
  })
  return null
}
