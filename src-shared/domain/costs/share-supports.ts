import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import { addRatio, ratio, type Ratio } from '#shared/kernel/ratio'
import { failure, success, type Result } from '#shared/kernel/result'
import { solveExactly } from './solve-exactly'
import type { SupportMethod, SupportStudy } from './support-study'

/** Support services whose cost reaches no receiver: they serve no service, or only each other in a circle. */
export interface SupportFailure {
  readonly code: 'supportUnused' | 'supportCycle'
  readonly services: readonly string[]
}

const sum = (values: readonly number[]): bigint =>
  values.reduce((all, value) => all + BigInt(value), 0n)

const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b))

/** In lowest terms, so that a chain of divisions stays small. */
const reduced = ({ numerator, denominator }: Ratio): Ratio => {
  const divisor = common(numerator < 0n ? -numerator : numerator, denominator)
  return divisor === 0n ? ratio(0) : ratio(numerator / divisor, denominator / divisor)
}

const part = ({ numerator, denominator }: Ratio, weight: number, weights: bigint): Ratio =>
  reduced(ratio(numerator * BigInt(weight), denominator * weights))

/** What a support gives to others: never to itself. */
const given = ({ supports }: SupportStudy, from: number): readonly number[] =>
  (supports[from]?.toSupports ?? []).map((units, to) => (to === from ? 0 : units))

/**
 * Passes the cost of each support on, one after the other: to receivers alone (direct), or to the supports that come after
 * it too (step-down, in the order of the list).
 */
function handOn(study: SupportStudy, onward: boolean): Result<readonly Ratio[], SupportFailure> {
  const { supports, receivers } = study
  const costs: Ratio[] = supports.map(({ cost }) => ratio(cost))
  const received: Ratio[] = receivers.map(() => ratio(0))
  const unused: string[] = []
  supports.forEach(({ name, toReceivers }, at) => {
    const after = given(study, at).map((units, to) => (onward && to > at ? units : 0))
    const weights = sum(after) + sum(toReceivers)
    const cost = costs[at] ?? ratio(0)
    if (weights === 0n) {
      if (cost.numerator > 0n) unused.push(name)
      return
    }
    after.forEach((units, to) => {
      costs[to] = reduced(addRatio(costs[to] ?? ratio(0), part(cost, units, weights)))
    })
    toReceivers.forEach((units, to) => {
      received[to] = reduced(addRatio(received[to] ?? ratio(0), part(cost, units, weights)))
    })
  })
  return unused.length > 0
    ? failure({ code: 'supportUnused', services: unused })
    : success(received)
}

/** Some supports, and all to which a relation between two supports leads from them, through whatever others. */
function reachedFrom(
  { supports }: SupportStudy,
  starts: (support: SupportStudy['supports'][number]) => boolean,
  leads: (from: number, to: number) => boolean,
): ReadonlySet<number> {
  const reached = new Set(supports.flatMap((support, at) => (starts(support) ? [at] : [])))
  // A set is walked through to what was added meanwhile.
  for (const from of reached)
    supports.forEach((_, to) => {
      if (leads(from, to)) reached.add(to)
    })
  return reached
}

const gives = (study: SupportStudy, from: number, to: number): boolean =>
  (given(study, from)[to] ?? 0) > 0

/** A study without the supports that no cost reaches, neither their own nor one of others: they hand nothing on. */
function withCost(study: SupportStudy): SupportStudy {
  const costly = reachedFrom(
    study,
    ({ cost }) => cost > 0,
    (from, to) => gives(study, from, to),
  )
  const supports = study.supports.flatMap((support, at) =>
    costly.has(at)
      ? [{ ...support, toSupports: support.toSupports.filter((_, to) => costly.has(to)) }]
      : [],
  )
  return { ...study, supports }
}

/** The supports from which no receiver can be reached, through whatever other supports. */
function stranded(study: SupportStudy): readonly number[] {
  const reaching = reachedFrom(
    study,
    ({ toReceivers }) => sum(toReceivers) > 0n,
    (from, to) => gives(study, to, from),
  )
  return study.supports.flatMap((_, at) => (reaching.has(at) ? [] : [at]))
}

/**
 * Solves what supports give each other simultaneously: with the full cost of each as unknown, what each receives is whole
 * numbers times unknowns. Supports that only serve each other have no solution, and are named.
 */
function reciprocal(study: SupportStudy): Result<readonly Ratio[], SupportFailure> {
  const { supports, receivers } = study
  const lost = stranded(study)
  if (lost.length > 0) {
    const services = lost.map((at) => supports[at]?.name ?? '')
    const alone = lost.every((at) => sum(given(study, at)) === 0n)
    return failure({ code: alone ? 'supportUnused' : 'supportCycle', services })
  }
  const givenShares = supports.map((_, at) => given(study, at))
  const totals = supports.map(
    ({ toReceivers }, at) => sum(givenShares[at] ?? []) + sum(toReceivers),
  )
  const solution = solveExactly(
    supports.map(({ cost }, to) => [
      ...supports.map((_, from) =>
        from === to ? (totals[to] ?? 0n) : -BigInt(givenShares[from]?.[to] ?? 0),
      ),
      BigInt(cost),
    ]),
  )
  if (solution === null)
    return failure({ code: 'supportCycle', services: supports.map(({ name }) => name) })
  const { numerators, denominator } = solution
  return success(
    receivers.map((_, to) =>
      ratio(
        supports.reduce(
          (all, { toReceivers }, from) =>
            all + BigInt(toReceivers[to] ?? 0) * (numerators[from] ?? 0n),
          0n,
        ),
        denominator,
      ),
    ),
  )
}

/** Exact parts as cents that sum to the whole: largest remainder. */
function toCents(total: Cents, parts: readonly Ratio[]): readonly Cents[] {
  const denominator = parts.reduce(
    (all, one) => (all * one.denominator) / common(all, one.denominator),
    1n,
  )
  const shared = distribute(
    total,
    parts.map((one) => (one.numerator * denominator) / one.denominator),
  )
  return shared.ok ? shared.value.map(({ share }) => cents(share)) : parts.map(() => cents(0))
}

/**
 * What each receiver pays of the support services by a method, in cents that sum to their whole cost. Exact fractions until
 * one rounding by largest remainder.
 * - `direct`: what supports give each other is left out;
 * - `stepDown`: each passes its cost on to the supports after it and to receivers, in the order of the list;
 * - `reciprocal`: what supports give each other is counted both ways, as a system of equations.
 */
export function shareSupports(
  study: SupportStudy,
  method: SupportMethod,
): Result<readonly Cents[], SupportFailure> {
  const parts =
    method === 'reciprocal' ? reciprocal(withCost(study)) : handOn(study, method === 'stepDown')
  if (!parts.ok) return parts
  return success(toCents(sumCents(study.supports.map(({ cost }) => cost)), parts.value))
}
