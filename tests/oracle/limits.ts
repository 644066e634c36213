import type { Fraction } from './fraction'
import { ZERO, add, divide, fraction, isZero, multiply, sum } from './fraction'
import type { Weights } from './keys-that-share'
import { largestRemainder } from './largest-remainder'
import type { Facts } from './read-facts'
import { isBounding, sharePot } from './shared-pot'
import type { Part } from './terms-by-day'
import type { Stretch } from './yearly-limits'
import { stretchesOf } from './yearly-limits'

/** What each body pays in each part, by the place of the part. */
export type Amounts = readonly Map<string, bigint>[]

/** A part that shares its cost, at its place among the parts. */
export interface SharedPart {
  readonly place: number
  readonly cost: bigint
  readonly weights: Weights
}

/** Divides an amount over parts in proportion to what the key gave; else to their costs or days, and evenly where they have none. */
function overParts(
  amount: bigint,
  given: readonly Fraction[],
  others: readonly Fraction[],
): readonly bigint[] {
  const weights = [given, others].find((one) => !isZero(sum(one)))
  return largestRemainder(amount, weights ?? given.map(() => fraction(1)))
}

const daysOf = (part: Part | undefined): Fraction =>
  part === undefined ? ZERO : fraction(part.to - part.from + 1)

/** A name for a body in a part. */
export const limitedAt = (place: number, body: string): string => `${String(place)} ${body}`

/** Under prices each body's amount over the stretch is raised to its floor, lowered to its cap, or fixed; gives where that was so. */
export function limitPrices(
  facts: Facts,
  parts: readonly Part[],
  amounts: Amounts,
  priced: ReadonlySet<number>,
): ReadonlySet<string> {
  const limited = new Set<string>()
  const bodies = new Set([...priced].flatMap((place) => [...(amounts[place]?.keys() ?? [])]))
  for (const body of bodies)
    for (const { places, atLeast, atMost } of stretchesOf(facts, parts, body)) {
      if (!places.every((place) => priced.has(place))) continue
      const given = places.map((place) => amounts[place]?.get(body) ?? 0n)
      const all = given.reduce((total, one) => total + one, 0n)
      const raised = atLeast !== null && all < atLeast ? atLeast : all
      const due = atMost !== null && raised > atMost ? atMost : raised
      if (due === all && atLeast !== atMost) continue
      for (const place of places) limited.add(limitedAt(place, body))
      const divided = overParts(
        due,
        given.map((one) => fraction(one)),
        places.map((place) => daysOf(parts[place])),
      )
      places.forEach((place, at) => amounts[place]?.set(body, divided[at] ?? 0n))
    }
  return limited
}

/** A body, or the lender (`null`), over some parts of a pot. */
interface Item {
  readonly body: string | null
  readonly places: readonly number[]
  readonly atLeast: bigint | null
  readonly atMost: bigint | null
}

/** Parts that stretches hold together, in groups. */
function potsOf(
  shared: readonly SharedPart[],
  stretches: readonly Stretch[],
): readonly (readonly SharedPart[])[] {
  const group = new Map(shared.map(({ place }) => [place, place]))
  for (const { places } of stretches) {
    const joined = places.map((place) => group.get(place))
    const first = Math.min(...joined.map((place) => place ?? Infinity))
    for (const [place, of] of group) if (joined.includes(of)) group.set(place, first)
  }
  const names = [...new Set(group.values())]
  return names.map((name) => shared.filter(({ place }) => group.get(place) === name))
}

/** What the key gave somebody in a part, exactly: cost × weight ÷ weights of the part. */
function givenBy({ cost, weights }: SharedPart, body: string | null): Fraction {
  const all = add(sum(weights.weights), weights.lender)
  if (isZero(all)) return ZERO
  const at = weights.bodies.indexOf(body ?? '')
  const weight = body === null ? weights.lender : (weights.weights[at] ?? ZERO)
  return divide(multiply(fraction(cost), weight), all)
}

/** Who takes part in a pot, in the tie-break order of its last terms, then those that only earlier ones serve; the lender last. */
function itemsOf(pot: readonly SharedPart[], stretches: readonly Stretch[]): readonly Item[] {
  const bodies = [...new Set([...pot].reverse().flatMap(({ weights }) => weights.bodies))]
  const unbound = { atLeast: null, atMost: null }
  const places = pot.map(({ place }) => place)
  const items = bodies.flatMap((body): readonly Item[] => {
    const bound = stretches.filter(
      (stretch) => stretch.body === body && stretch.places.some((place) => places.includes(place)),
    )
    const held = new Set(bound.flatMap((stretch) => stretch.places))
    const rest = pot
      .filter(({ place, weights }) => !held.has(place) && weights.bodies.includes(body))
      .map(({ place }) => place)
    return rest.length > 0 ? [...bound, { body, places: rest, ...unbound }] : bound
  })
  return [...items, { body: null, places, ...unbound }]
}

/** Shares the costs of parts under their limits. Gives what refuses it, if anything. */
export function limitShares(
  facts: Facts,
  parts: readonly Part[],
  shared: readonly SharedPart[],
  amounts: Amounts,
): readonly string[] {
  const known = new Set(shared.map(({ place }) => place))
  const bodies = new Set(shared.flatMap(({ weights }) => weights.bodies))
  const stretches = [...bodies]
    .flatMap((body) => stretchesOf(facts, parts, body))
    .filter(({ places }) => places.every((place) => known.has(place)))
  const refusals: string[] = []
  for (const pot of potsOf(shared, stretches)) {
    const items = itemsOf(pot, stretches)
    const given = items.map(({ body, places }) =>
      places.map((place) => {
        const part = pot.find((one) => one.place === place)
        return part === undefined ? ZERO : givenBy(part, body)
      }),
    )
    const takers = items.map(({ atLeast, atMost }, at) => ({
      weight: sum(given[at] ?? []),
      atLeast,
      atMost,
    }))
    const cost = pot.reduce((all, part) => all + part.cost, 0n)
    const due = sharePot(cost, takers)
    if (typeof due === 'string') {
      refusals.push(due)
      continue
    }
    // Where nobody is at a bound, what the key gave in each part stands.
    const amountsOf = (part: SharedPart): readonly bigint[] =>
      largestRemainder(part.cost, [...part.weights.weights, part.weights.lender])
    if (!isBounding(cost, takers)) {
      for (const part of pot)
        part.weights.bodies.forEach((body, at) =>
          amounts[part.place]?.set(body, amountsOf(part)[at] ?? 0n),
        )
      continue
    }
    items.forEach(({ body, places }, at) => {
      if (body === null) return
      const costs = places.map((place) =>
        fraction(pot.find((part) => part.place === place)?.cost ?? 0n),
      )
      const divided = overParts(due[at] ?? 0n, given[at] ?? [], costs)
      places.forEach((place, index) => amounts[place]?.set(body, divided[index] ?? 0n))
    })
  }
  return refusals
}
