import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { countOnce, within } from './counted-once'
import type { PartCost } from './cost-of-parts'
import { costsOf } from './cost-of-parts'
import { fraction, isZero, sum } from './fraction'
import type { Priced } from './keys-that-price'
import { pricedOf } from './keys-that-price'
import type { Weights } from './keys-that-share'
import { weightsOf } from './keys-that-share'
import { kilometresCharged, splitByBracket } from './kilometres'
import { largestRemainder } from './largest-remainder'
import type { SharedPart } from './limits'
import { limitedAt, limitPrices, limitShares } from './limits'
import type { Matrix } from './matrix'
import { emptyMatrix, exactly, key, put, takePricesApart, takeSharedApart } from './matrix'
import type { Named } from './named-outside'
import { namedOutside } from './named-outside'
import { readFacts } from './read-facts'
import { refusalsOf } from './refusals'
import type { Part } from './terms-by-day'
import { partsWithin, serves, sharesCost } from './terms-by-day'
import { contradicts, exemptsAll, isExempt, isFixed } from './yearly-limits'

/** A settlement by the document. */
export type Settled = {
  /** What is left out and told. */
  readonly named: readonly Named[]
  /** Codes of what leaves it without amounts; empty where nothing does. */
  readonly refusals: readonly string[]
  /** Of the parts together; `null` where a hole is left. */
  readonly cost: bigint | null
  readonly amounts: ReadonlyMap<string, bigint>
  readonly total: bigint
  readonly lenderPart: bigint | null
  readonly matrix: Matrix
}

const total = (list: Iterable<bigint>): bigint => [...list].reduce((all, one) => all + one, 0n)

/** What the key made of a part. */
type Keyed = { readonly weights: Weights } | { readonly priced: Priced }

const refusalsOfKey = (keyed: Keyed): readonly string[] =>
  'weights' in keyed ? keyed.weights.refusals : keyed.priced.refusals

/** Whether nothing was counted for any body, for another reason than a hole. */
function isNothing(keyed: Keyed): boolean {
  if (refusalsOfKey(keyed).length > 0) return false
  return 'weights' in keyed
    ? isZero(sum(keyed.weights.weights))
    : keyed.priced.lines.every(({ quantity }) => isZero(quantity))
}

const nothingCode = ({ terms }: Part): string =>
  terms.key.kind === 'prices' ? 'nothingPriced' : 'noHours'

/** What refuses a part once its key and cost are known. */
function refusalsOfPart(part: Part, keyed: Keyed, { cost, holes }: PartCost): readonly string[] {
  const { key: terms, gap } = part.terms
  const needsCost = sharesCost(terms) || gap === 'beneficiaries'
  const printed = 'priced' in keyed ? total(keyed.priced.lines.map(({ amount }) => amount)) : null
  const sharedByNothing =
    'weights' in keyed && isNothing(keyed) && isZero(keyed.weights.lender) && cost !== 0n
  const counted = 'priced' in keyed && keyed.priced.lines.some(({ quantity }) => !isZero(quantity))
  const gapOnNothing = printed === 0n && gap === 'beneficiaries' && cost !== 0n
  return [
    ...refusalsOfKey(keyed),
    ...(needsCost ? holes : []),
    ...(needsCost && cost !== null && cost < 0n ? ['grantsOverCost'] : []),
    ...(sharedByNothing || gapOnNothing ? [counted ? 'nothingPriced' : nothingCode(part)] : []),
    ...part.terms.beneficiaries.flatMap(({ collectivityId }) =>
      contradicts(part.terms, collectivityId) ? ['limitsContradict'] : [],
    ),
  ]
}

/** What prices came to for each body, with the gap where the bodies bear it. */
function withGap(part: Part, { bodies, lines }: Priced, cost: bigint | null) {
  const printed = bodies.map((id) =>
    total(lines.filter(({ body }) => body === id).map(({ amount }) => amount)),
  )
  const gap = part.terms.gap === 'beneficiaries' ? (cost ?? 0n) - total(printed) : 0n
  const gaps = largestRemainder(
    gap,
    printed.map((amount) => fraction(amount)),
  )
  return bodies.map((body, at) => ({ body, printed: printed[at] ?? 0n, gap: gaps[at] ?? 0n }))
}

/** Settles facts as the document says, in exact fractions. */
export function settle(given: AllocationFacts): Settled {
  const facts = readFacts(given)
  const parts = partsWithin(facts.own, facts.period)
  const counted = countOnce(facts)
  const costs = costsOf(facts, parts)
  const keyed = parts.map((part): Keyed =>
    sharesCost(part.terms.key)
      ? { weights: weightsOf(facts, counted, part) }
      : { priced: pricedOf(facts, counted, part) },
  )
  const cost = costs.some((one) => one.cost === null)
    ? null
    : total(costs.map((one) => one.cost ?? 0n))
  const named = namedOutside(facts, counted, parts)
  const none = { named, cost, amounts: new Map(), total: 0n, lenderPart: null }
  const refused = [
    ...refusalsOf(facts, counted, parts),
    ...parts.flatMap((part, at) => {
      const [one, of] = [keyed[at], costs[at]]
      return one === undefined || of === undefined || exemptsAll(facts, part)
        ? []
        : refusalsOfPart(part, one, of)
    }),
  ]
  if (refused.length > 0)
    return { ...none, refusals: [...new Set(refused)].sort(), matrix: emptyMatrix() }

  const amounts = parts.map(() => new Map<string, bigint>())
  const gaps = parts.map(() => new Map<string, bigint>())
  const shared: SharedPart[] = []
  const priced = new Set<number>()
  parts.forEach((part, place) => {
    const one = keyed[place]
    const of = costs[place]?.cost ?? null
    if (exemptsAll(facts, part)) {
      for (const { collectivityId } of part.terms.beneficiaries)
        amounts[place]?.set(collectivityId, 0n)
      return
    }
    if (one !== undefined && 'weights' in one)
      shared.push({ place, cost: of ?? 0n, weights: one.weights })
    else if (one !== undefined) {
      priced.add(place)
      for (const { body, printed, gap } of withGap(part, one.priced, of)) {
        amounts[place]?.set(body, printed + gap)
        gaps[place]?.set(body, gap)
      }
    }
  })
  const limited = limitPrices(facts, parts, amounts, priced)
  const bounds = limitShares(facts, parts, shared, amounts)
  const nothing =
    keyed.every(isNothing) &&
    !parts.some((part) => exemptsAll(facts, part)) &&
    amounts.every((each) => total(each.values()) === 0n)
      ? ['nothingCounted']
      : []
  if (bounds.length > 0)
    return { ...none, refusals: [...new Set(bounds)].sort(), matrix: emptyMatrix() }

  const matrix = emptyMatrix()
  const due = new Map<string, bigint>()
  const legs = splitByBracket(facts)
  parts.forEach((part, place) => {
    const uses = within(counted.uses, part)
    const [one, of] = [keyed[place], costs[place]]
    if (one === undefined || of === undefined || exemptsAll(facts, part)) return
    const bodies = 'weights' in one ? one.weights.bodies : one.priced.bodies
    const payers = bodies.map((body) => ({
      body,
      amount: amounts[place]?.get(body) ?? 0n,
      gap: gaps[place]?.get(body) ?? 0n,
      fixed: isFixed(part.terms, body),
      exempt: isExempt(part.terms, body),
    }))
    for (const { body, amount } of payers) due.set(body, (due.get(body) ?? 0n) + amount)
    if ('weights' in one) takeSharedApart(facts, matrix, of, payers, uses)
    else
      for (const payer of payers) {
        const lines = one.priced.lines.filter(({ body }) => body === payer.body)
        takePricesApart(facts, matrix, {
          ...payer,
          lines,
          limited: limited.has(limitedAt(place, payer.body)),
          uses: uses.filter(({ body }) => body === payer.body),
        })
      }
  })
  const billed = total(due.values())
  parts.forEach((part) => {
    for (const [body, amount] of kilometresCharged(facts, legs, part)) {
      if (!serves(part.terms, body) || isExempt(part.terms, body)) continue
      due.set(body, (due.get(body) ?? 0n) + amount)
      put(matrix.besides, key(body), exactly(amount))
      put(matrix.byKind, key(body, 'travel'), exactly(amount))
    }
  })
  return {
    named: [...named, ...nothing].sort(),
    refusals: [],
    cost,
    amounts: due,
    total: total(due.values()),
    lenderPart: cost === null ? null : cost - billed,
    matrix,
  }
}
