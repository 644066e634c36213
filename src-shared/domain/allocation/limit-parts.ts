import { cents, sumCents } from '#shared/kernel/cents'
import { lengthInDays, type Period } from '#shared/kernel/period'
import { addRatio, ratio } from '#shared/kernel/ratio'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Agreement } from '../agreements/agreement'
import { monthsInForce } from '../keys/months-in-force'
import {
  daysOfParts,
  divideOver,
  limitedAmount,
  type BilledAmount,
  type KeyedPart,
  type Replaced,
  type Stretch,
} from './keyed-part'
import { boundsOf, holdsUnder, limitsFor, limitText } from './limits-of'
import { monthsCounted } from './months-counted'
import type { Objection } from './objection'
import { sharePot } from './share-pot'
import type { LimitedTrace } from './share-trace'

/** What stretches bound, found over all parts. */
interface Found {
  readonly body: string
  readonly text: string
  readonly parts: number[]
}

const sharesCost = ({ bill }: KeyedPart): boolean => bill.weights !== undefined

/** The runs of parts in which a body keeps the same limits and the key still shares a cost, or still prices. */
function findRuns(parts: readonly KeyedPart[]): readonly Found[] {
  const open = new Map<string, Found>()
  const runs: Found[] = []
  parts.forEach((part, at) => {
    for (const body of part.bodies) {
      const limits = limitsFor(part.terms, body)
      if (limits === null) continue
      const text = limitText(limits)
      const before = parts[at - 1]
      const known = open.get(body)
      if (
        known?.text === text &&
        known.parts.at(-1) === at - 1 &&
        before?.free === part.free &&
        sharesCost(before) === sharesCost(part)
      )
        known.parts.push(at)
      else {
        const run = { body, text, parts: [at] }
        open.set(body, run)
        runs.push(run)
      }
    }
  })
  return runs
}

/** Under prices each body is bounded alone: the lender pays the difference. */
function boundAlone(parts: readonly KeyedPart[], stretch: Stretch, replaced: Replaced): void {
  const { low, high, exempt } = stretch.bounds
  const keyed = stretch.parts.map((at) => {
    const part = parts[at]
    return part?.bill.amounts[part.bodies.indexOf(stretch.body)]?.amount ?? cents(0)
  })
  const all = sumCents(keyed)
  const bound = low !== undefined && all < low.amount ? low : high
  if (bound === undefined) return
  const holds = bound === low || all > bound.amount
  if (!holds && bound.kind !== 'fixed' && exempt === undefined) return
  const days = stretch.parts.flatMap((at) => parts[at]?.days ?? []).map(lengthInDays)
  const amounts = divideOver(bound.amount, keyed, days)
  stretch.parts.forEach((place, at) => {
    const amount = amounts[at] ?? cents(0)
    replaced[place]?.set(stretch.body, limitedAmount(parts, stretch, place, bound, amount))
  })
}

/** Parts that share a cost and that a stretch bounds together: runs of places. */
function potsOf(
  parts: readonly KeyedPart[],
  stretches: readonly Stretch[],
): readonly (readonly number[])[] {
  const pots: number[][] = []
  parts.forEach((part, at) => {
    if (part.free || !sharesCost(part)) return
    const tied = stretches.some(
      (stretch) => stretch.parts.includes(at) && stretch.parts.includes(at - 1),
    )
    const last = pots.at(-1)
    if (tied && last !== undefined) last.push(at)
    else pots.push([at])
  })
  return pots.filter((pot) =>
    stretches.some((stretch) => stretch.parts.some((place) => pot.includes(place))),
  )
}

/** The effect of limits on the amounts of a settlement. */
export interface LimitedParts {
  /** `[part][body]`. */
  readonly amounts: readonly (readonly BilledAmount[])[]
  /** `[part]` what the fingerprint must include besides: the months for which yearly amounts were counted before. */
  readonly counted: readonly (readonly string[])[]
}

/**
 * Bounds what the keys of all parts gave (rule `limits`). Where a cost is shared, the others pay the difference; under
 * prices the lender does. Limits that contradict each other, or that no sharing can meet, become objections.
 *
 * @param history the terms of the whole agreement in order, each cut to its days
 */
export function limitParts(
  parts: readonly KeyedPart[],
  period: Period,
  history: readonly Agreement[],
): Result<LimitedParts, Objection> {
  const runs = findRuns(parts)
  const stretches = runs.map(({ body, parts: places }): Stretch => {
    const terms = places.flatMap((place) => parts[place]?.terms ?? [])
    const [first] = terms
    const limits = first === undefined ? null : limitsFor(first, body)
    const months = terms.reduce(
      (sum, each) => addRatio(sum, monthsInForce(period, each.period)),
      ratio(0),
    )
    const { from } = daysOfParts(parts, places)
    return {
      body,
      parts: places,
      bounds: boundsOf(limits ?? {}, months, (limit) =>
        monthsCounted(history, from, holdsUnder(limit, body)),
      ),
    }
  })
  const contradicting = stretches.filter(
    ({ bounds: { low, high } }) => (low?.yearly ?? 0) > (high?.yearly ?? Infinity),
  )
  if (contradicting.length > 0)
    return failure(
      ...[...new Set(contradicting.map(({ body }) => body))].map((collectivityId) => ({
        code: 'limitsContradict' as const,
        blocking: true as const,
        collectivityId,
      })),
    )
  const replaced: Replaced = parts.map(() => new Map<string, BilledAmount>())
  for (const stretch of stretches) {
    const part = parts[stretch.parts[0] ?? -1]
    if (part !== undefined && (part.free || !sharesCost(part))) boundAlone(parts, stretch, replaced)
  }
  const refused = potsOf(parts, stretches).flatMap(
    (pot): readonly Objection[] => sharePot(parts, pot, stretches, replaced) ?? [],
  )
  if (refused.length > 0) return failure(...refused)
  return success({
    amounts: parts.map((part, at) =>
      part.bodies.map(
        (body, row) =>
          replaced[at]?.get(body) ??
          part.bill.amounts[row] ?? { amount: cents(0), trace: NOTHING_COUNTED },
      ),
    ),
    counted: parts.map((_, at) =>
      stretches
        .filter(({ parts: places }) => places.includes(at))
        .map(({ body, parts: places, bounds: { low, high } }) =>
          [
            body,
            places.length > 1 ? JSON.stringify(daysOfParts(parts, places)) : '',
            ...[low, high].map((bound) =>
              bound === undefined
                ? ''
                : `${String(bound.earlier.numerator)}/${String(bound.earlier.denominator)}`,
            ),
          ].join(' '),
        )
        .sort(),
    ),
  })
}

const NOTHING_COUNTED: LimitedTrace = {
  kind: 'limited',
  limit: 'exempt',
  yearly: null,
  reason: '',
  before: null,
  of: null,
  months: { numerator: '0', denominator: '1' },
}
