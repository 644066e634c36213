import { sumCents } from '#shared/kernel/cents'
import { addDays } from '#shared/kernel/day'
import { monthsOf } from '#shared/kernel/period'
import { addRatio, ratio } from '#shared/kernel/ratio'
import { yearlyPart } from '../../allocation/yearly-amount'
import { kilometreAmount, travelSum } from '../../travel/travel-lines'
import { bracketsOf } from '../../travel/rate-brackets'
import { isDivided } from '../../keys/key-trace'
import type { BilledPart, TermsBilling } from '../billing'
import type { StatementContent } from '../statement'
import { dividedAmount, divisionSums } from '../../keys/division-sums'
import { keySums, type PrintedTerms, type Worked } from './key-sums'
import type { ContentSum } from '../content-fields'
import { sum } from '../../printed/sum'

type Limited = Extract<TermsBilling, { kind: 'limited' }>
type Rest = Extract<TermsBilling, { kind: 'rest' }>

const ratioOf = ({ numerator, denominator }: Limited['months']) =>
  ratio(BigInt(numerator), BigInt(denominator) > 0n ? BigInt(denominator) : 1n)

/**
 * Whether months fit: those in force at most those of the days, and with the ones counted before no more than have passed
 * since 1 January.
 */
function fits({ months, earlier }: Limited, { days }: PrintedTerms): boolean {
  const own = ratioOf(months)
  const before = earlier === undefined ? ratio(0) : ratioOf(earlier)
  const first = BigInt(Number(days.from.slice(5, 7)))
  const both = addRatio(own, before)
  const most = BigInt(monthsOf(days).length)
  return (
    own.numerator <= most * own.denominator &&
    before.numerator <= first * before.denominator &&
    both.numerator <= (first - 1n + most) * both.denominator
  )
}

/** The months of a limit that bounds several parts are those of all its days. */
const boundDays = ({ stretch }: Limited, terms: PrintedTerms): PrintedTerms =>
  stretch === undefined ? terms : { ...terms, days: stretch.days }

/** An amount that a limit sets: zero, or the yearly amount on its months. */
function limited(billing: Limited, terms: PrintedTerms, share: number): Worked {
  const { limit, yearly, months, earlier, before, of, stretch } = billing
  const key = of === null ? null : keySums(of, terms)
  const { amount } = yearlyPart(
    yearly,
    ratioOf(months),
    earlier === undefined ? ratio(0) : ratioOf(earlier),
  )
  // A floor that equals a cap is reduced by the cent by which its months would make it exceed the cap.
  const whole = stretch?.amount ?? share
  const due = limit === 'floor' && whole === amount - 1 ? whole : amount
  const alone = of !== null && !isDivided(of)
  const keyed = stretch?.before ?? before ?? 0
  const wrong =
    (alone && limit === 'cap' && keyed < due) ||
    (alone && limit === 'floor' && keyed > due) ||
    (limit === 'exempt') !== (yearly === null)
  return {
    sums: [
      ...(key?.sums ?? []),
      sum('billing.before', before, key?.amount ?? null),
      ...(wrong ? [sum('billing.limit', limit, null)] : []),
      ...(stretch === undefined ? [] : [sum('billing.stretch.amount', stretch.amount, due)]),
      ...(fits(billing, boundDays(billing, terms)) ? [] : [sum('billing.months', months, null)]),
    ],
    // For a limit over several parts, the amount of these days is what the parts together say.
    amount: stretch === undefined ? due : share,
  }
}

/** What remains for a body of costs under common limits: its part of the rest, of which a part falls on these days. */
function rest({ before, of, pot }: Rest, terms: PrintedTerms, share: number): Worked {
  const key = keySums(of, terms)
  const { cost, taken, weight, weights, amount } = pot
  const left = cost - taken
  return {
    sums: [
      ...key.sums,
      sum('billing.before', before, key.amount),
      ...divisionSums(pot, left, BigInt(weight), BigInt(weights)),
      sum('billing.pot.amount', amount, dividedAmount(pot, left)),
    ],
    amount: share,
  }
}

/**
 * A run of parts whose amounts are set together: the amount of all of them. A body that is bounded on some parts of a pot only has
 * several runs of the same days, each with a place of its own in the queue.
 */
const runOf = ({ billing }: BilledPart) => {
  if (billing.kind === 'rest')
    return { key: JSON.stringify(billing.pot), amount: billing.pot.amount }
  if (billing.kind !== 'limited' || billing.stretch === undefined) return null
  const { days, amount } = billing.stretch
  return { key: JSON.stringify([billing.limit, days]), amount }
}

/** Checks that the parts of each run sum to its amount. */
function runSums(parts: readonly BilledPart[]): readonly ContentSum[] {
  const runs = new Map<string, { readonly amount: number; shares: number }>()
  for (const part of parts) {
    const run = runOf(part)
    if (run === null) continue
    const known = runs.get(run.key) ?? { amount: run.amount, shares: 0 }
    known.shares += part.share
    runs.set(run.key, known)
  }
  return [...runs.values()].map(({ amount, shares }) =>
    sum('billing.periods.share', shares, amount),
  )
}

const termsOf = (billing: TermsBilling, terms: PrintedTerms, share: number): Worked =>
  billing.kind === 'limited'
    ? limited(billing, { ...terms, path: [...terms.path, 'of'] }, share)
    : billing.kind === 'rest'
      ? rest(billing, { ...terms, path: [...terms.path, 'of'] }, share)
      : keySums(billing, terms)

/** Each set of terms on its own days: what it came to, and that together they make the share. */
function partsOf(content: StatementContent): Worked {
  const { billing, period } = content
  const parts = billing.kind === 'parts' ? billing.parts : []
  let after = period.from
  const worked = parts.flatMap((part, place): readonly ContentSum[] => {
    const { days, key, cost, share } = part
    const path = ['billing', 'parts', place, 'billing']
    const at = ['billing', 'parts', place, 'share']
    const terms = { content, key, cost, days, whole: false, path }
    const { sums, amount } = termsOf(part.billing, terms, share)
    const inOrder = days.from >= after && days.to >= days.from && days.to <= period.to
    const order = inOrder ? [] : [sum('billing.periods.days.from', days.from, after, at)]
    after = days.to
    return [...order, ...sums, sum('billing.periods.share', share, amount, at)]
  })
  const costs = parts.map(({ cost }) => cost)
  const known = costs.filter((cost) => cost !== null)
  const { cost } = content.service
  // A price that leaves the gap to the lender prints no cost, and the cost of its days is in the whole all the same.
  const all =
    known.length === costs.length && cost !== null && sharesAll(content)
      ? [sum('service.cost', cost, sumCents(known))]
      : []
  return {
    sums: [...worked, ...runSums(parts), ...all],
    amount: sumCents(parts.map(({ share }) => share)),
  }
}

/** Whether the body is served on every day of the period: it then prints the cost of them all. */
function sharesAll({ billing, period }: StatementContent): boolean {
  const parts = billing.kind === 'parts' ? billing.parts : []
  const ends = [addDays(period.from, -1), ...parts.map(({ days }) => days.to)]
  return (
    ends.at(-1) === period.to &&
    parts.every(({ days }, place) => days.from === addDays(ends[place] ?? days.from, 1))
  )
}

/** Kilometres: their product with the rate, and a bracket that the vehicle has. */
const travelSums = ({ travel = [] }: StatementContent): readonly ContentSum[] =>
  travel.flatMap(({ vehicle, bracket, tenths, rate, amount }, place) => {
    const at = ['travel', place]
    const brackets: readonly string[] = bracketsOf(vehicle).map((one) => one.bracket)
    return [
      sum('travel.bracket', bracket, brackets.includes(bracket) ? bracket : null, at),
      sum('travel.amount', amount, kilometreAmount(tenths, rate), at),
    ]
  })

/** The share, worked out again: what the key or each set of terms gives, limits among them, and the kilometres. */
export function termsSums(content: StatementContent): readonly ContentSum[] {
  const { billing, agreement, service, period, share, travel = [] } = content
  if (billing.kind === 'absent')
    return [
      sum('share', share, 0),
      sum('billedMinutes', content.billedMinutes, 0),
      sum('contractedMinutes', content.contractedMinutes, 0),
      sum('service.direct', service.direct, 0),
      sum('service.common', service.common, 0),
      sum('service.billed', service.billed, 0),
      sum('service.beneficiaries', service.beneficiaries, 0),
    ]
  const own = share - travelSum(travel)
  const { sums, amount } =
    billing.kind === 'parts'
      ? partsOf(content)
      : termsOf(
          billing,
          {
            content,
            key: agreement.key,
            cost: service.cost,
            days: period,
            whole: true,
            path: ['billing'],
          },
          own,
        )
  return [...sums, ...travelSums(content), sum('share', share, amount + travelSum(travel))]
}
