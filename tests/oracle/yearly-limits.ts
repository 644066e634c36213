import type { LimitKind } from '#shared/domain/agreements/limit'
import type { Terms } from '#shared/domain/agreements/terms'
import type { Span } from './civil-days'
import { monthsInForce, newYear, yearOf } from './civil-days'
import { fraction, multiply, round } from './fraction'
import type { Facts } from './read-facts'
import type { Part } from './terms-by-day'
import { serves, sharesCost, termsOn } from './terms-by-day'

/** The limits of a body: cents a year by kind; an exemption has none. */
type Limits = Readonly<Partial<Record<LimitKind, number | null>>>

const KINDS: readonly LimitKind[] = ['exempt', 'fixed', 'floor', 'cap']

/** Each kind of limit of a body is its own, else everyone's. */
function limitsOf(terms: Terms, body: string): Limits {
  const limits: Partial<Record<LimitKind, number | null>> = {}
  for (const kind of KINDS) {
    const ofKind = (terms.limits ?? []).filter((limit) => limit.kind === kind)
    const found =
      ofKind.find(({ collectivityId }) => collectivityId === body) ??
      ofKind.find(({ collectivityId }) => collectivityId === null)
    if (found !== undefined) limits[kind] = found.amount
  }
  return limits
}

export const isExempt = (terms: Terms, body: string): boolean =>
  limitsOf(terms, body).exempt !== undefined

/** Whether nobody owes anything under some terms: nothing of a part is then counted. */
export const exemptsAll = (facts: Facts, { terms }: Pick<Part, 'terms'>): boolean =>
  (facts.given.agreement.exemption ?? '') !== '' ||
  terms.beneficiaries.every(({ collectivityId }) => isExempt(terms, collectivityId))

/** Whether a fixed amount is due of a body: an exemption passes it. */
export const isFixed = (terms: Terms, body: string): boolean =>
  !isExempt(terms, body) && limitsOf(terms, body).fixed !== undefined

/** A run of parts that the limits of a body hold together. */
export interface Stretch {
  readonly body: string
  /** Places among the parts of the settlement, in order. */
  readonly places: readonly number[]
  /** `null`: no bound. */
  readonly atLeast: bigint | null
  readonly atMost: bigint | null
}

/** The first day since 1 January from which the same limit held for the body without a break up to a day. */
function heldSince(
  facts: Facts,
  body: string,
  kind: LimitKind,
  amount: number,
  day: number,
): number {
  let first = day
  const holds = (before: number): boolean => {
    const terms = termsOn(facts.own, before)
    return terms !== undefined && serves(terms, body) && limitsOf(terms, body)[kind] === amount
  }
  while (first > newYear(yearOf(day)) && holds(first - 1)) first -= 1
  return first
}

/** What the months up to the end come to, since 1 January before the stretch, less those before it, each rounded. */
function boundOver(
  facts: Facts,
  body: string,
  kind: LimitKind,
  amount: number,
  { from, to }: Span,
): bigint {
  const since = heldSince(facts, body, kind, amount, from)
  const upTo = (last: number): bigint =>
    since > last
      ? 0n
      : round(multiply(fraction(amount, 12), monthsInForce({ from: since, to: last })))
  return upTo(to) - upTo(from - 1)
}

function boundsOf(
  facts: Facts,
  body: string,
  limits: Limits,
  span: Span,
): Pick<Stretch, 'atLeast' | 'atMost'> {
  if (limits.exempt !== undefined) return { atLeast: 0n, atMost: 0n }
  const bound = (kind: LimitKind): bigint | null => {
    const amount = limits[kind]
    return amount === undefined || amount === null
      ? null
      : boundOver(facts, body, kind, amount, span)
  }
  const fixed = bound('fixed')
  if (fixed !== null) return { atLeast: fixed, atMost: fixed }
  const [atLeast, atMost] = [bound('floor'), bound('cap')]
  return {
    atLeast: atLeast !== null && atMost !== null && atLeast > atMost ? atMost : atLeast,
    atMost,
  }
}

/** Whether the floor of a body passes its cap, where they are what bounds it. */
export function contradicts(terms: Terms, body: string): boolean {
  const { exempt, fixed, floor, cap } = limitsOf(terms, body)
  return exempt === undefined && fixed === undefined && (floor ?? 0) > (cap ?? Infinity)
}

/** What of the limits of a body has an effect: an exemption passes all others, a fixed amount floor and cap. */
function inEffect(limits: Limits): Limits {
  if (limits.exempt !== undefined) return { exempt: limits.exempt }
  return limits.fixed === undefined ? limits : { fixed: limits.fixed }
}

const sameRun = (facts: Facts, a: Part, b: Part, body: string): boolean =>
  serves(b.terms, body) &&
  exemptsAll(facts, a) === exemptsAll(facts, b) &&
  sharesCost(a.terms.key) === sharesCost(b.terms.key) &&
  JSON.stringify(inEffect(limitsOf(a.terms, body))) ===
    JSON.stringify(inEffect(limitsOf(b.terms, body)))

/** The stretches of a body, in order; parts in which nothing bounds it are in none. */
export function stretchesOf(
  facts: Facts,
  parts: readonly Part[],
  body: string,
): readonly Stretch[] {
  const runs: number[][] = []
  parts.forEach((part, at) => {
    if (!serves(part.terms, body) || Object.keys(limitsOf(part.terms, body)).length === 0) return
    const run = runs.at(-1)
    const before = parts[at - 1]
    if (run?.at(-1) === at - 1 && before !== undefined && sameRun(facts, before, part, body))
      run.push(at)
    else runs.push([at])
  })
  return runs.flatMap((places) => {
    const [first, last] = [parts[places[0] ?? 0], parts[places.at(-1) ?? 0]]
    if (first === undefined || last === undefined) return []
    const span = { from: first.from, to: last.to }
    return [{ body, places, ...boundsOf(facts, body, limitsOf(first.terms, body), span) }]
  })
}
