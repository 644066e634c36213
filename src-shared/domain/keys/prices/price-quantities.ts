import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { addRatio, lowestTerms, ratio, roundRatio, type Ratio } from '#shared/kernel/ratio'
import { agentRank } from '../../agents/agent-rank'
import type { Collectivity } from '../../collectivities/collectivity'
import type { MissingValue } from '../criteria/measured'
import type { AgentMinutes, KeyFacts } from '../key-bill'
import type { KeyObjection } from '../key-objection'
import { monthsInForce } from '../months-in-force'
import { agentMonths, type AgentMonth, type LateMinutes } from './agent-months'
import { isSameLine, paysLine, worksFor } from './price-classes'
import { quantityOf, type DayUse, type PriceCounts, type PricedByQuantity } from './price-counts'
import type { PricedLine } from './prices-billing'
import type { PriceLine } from './price-line'

/** What the lines of a price list count in a part, and what earlier terms of its year counted on the same lines. */
interface PricingFacts extends Omit<KeyFacts, 'counts' | 'earlier'> {
  readonly counts: PriceCounts
  readonly earlier: readonly PriceCounts[]
}

/** The printed lines of a price line, or the values that it lacks. */
interface Priced {
  readonly lines: readonly PricedLine[]
  /** What agents did of the work that each line prices, in the order of the lines; nothing for units and packages. */
  readonly carriers: readonly AgentMinutes[]
  readonly missing: readonly (
    | MissingValue
    | Extract<KeyObjection, { code: 'monthUnpriced' | 'paidHoursMissing' | 'agentBelowZero' }>
  )[]
  /** Months whose pay is nothing, and prices no hour. */
  readonly unpaid?: readonly Extract<KeyObjection, { code: 'paidNothing' }>[]
}

type Rated = PriceLine['rated']

const NOBODY: AgentMinutes = new Map()

const NONE: Priced = { lines: [], carriers: [], missing: [] }

const asText = ({ numerator, denominator }: Ratio): PricedLine['quantity'] => ({
  numerator: String(numerator),
  denominator: String(denominator),
})

/** A quantity at a price, rounded once; nothing where there is none. `per` is how many cents the price counts as one. */
function priced(
  line: Omit<PricedLine, 'quantity' | 'amount'>,
  quantity: Ratio,
  per = 1n,
): readonly PricedLine[] {
  if (quantity.numerator <= 0n) return []
  const product = ratio(quantity.numerator * BigInt(line.price), quantity.denominator * per)
  return [{ ...line, quantity: asText(lowestTerms(quantity)), amount: cents(roundRatio(product)) }]
}

/** What earlier terms of the year counted on a line, whatever its price then (rule `steps-of-the-year`). */
function countedBefore(
  line: PriceLine,
  { earlier, agents }: PricingFacts,
  body: Collectivity,
): Ratio {
  return earlier.reduce((sum, counts) => {
    const { key, beneficiaries } = counts.terms
    const served = beneficiaries.some(({ collectivityId }) => collectivityId === body.id)
    const same =
      key.kind === 'prices' ? key.lines.find((other) => isSameLine(line, other)) : undefined
    if (same === undefined || !served || !paysLine(same, body, counts.days.to)) return sum
    const { rated } = same
    if (rated.kind === 'payTimes' || rated.kind === 'percentOf') return sum
    return lowestTerms(addRatio(sum, quantityOf(rated, same, body.id, counts, agents)))
  }, ratio(0))
}

const least = (a: Ratio, b: Ratio): Ratio =>
  a.numerator * b.denominator <= b.numerator * a.denominator ? a : b

/** The part of a span from `from` to `to` above a step (`null`: the first one) and up to the next one (`null`: no end). */
function within(from: Ratio, to: Ratio, above: Ratio | null, top: Ratio | null): Ratio {
  const start = above === null || least(from, above) === above ? from : above
  const end = top === null ? to : least(to, top)
  const length = addRatio(end, ratio(-start.numerator, start.denominator))
  return length.numerator <= 0n ? ratio(0) : lowestTerms(length)
}

/**
 * Splits a quantity at each step of the year: it begins where what was counted before it ended, which late corrections
 * may have brought below zero.
 */
function stepped(quantity: Ratio, before: Ratio, { tiers }: PriceLine, price: number) {
  const starts = [{ above: null, price }, ...tiers]
  const end = addRatio(before, quantity)
  return starts.map((step, at) => {
    const next = starts[at + 1]?.above ?? null
    const above = step.above === null ? null : ratio(step.above, 100)
    const top = next === null ? null : ratio(next, 100)
    return { price: step.price, quantity: within(before, end, above, top) }
  })
}

/** Each agent and month at the pay of that agent in that month (rule `pay-times`). */
function payLines(
  line: PriceLine,
  thousandths: number,
  body: Collectivity,
  { counts, agents, initials, grossPay }: PricingFacts,
): Priced {
  const of = worksFor(line, agents)
  const rank = agentRank(agents)
  const place = ({ month, agentId }: AgentMonth): string => `${month} ${rank(agentId)}`
  const worked = ({ agentId, day }: DayUse | LateMinutes): boolean => of(agentId, day)
  const used = [
    ...agentMonths(counts.uses(body.id).filter(worked), counts.late(body.id).filter(worked)),
  ].sort((a, b) => (place(a) < place(b) ? -1 : 1))
  const found = used
    .filter(({ minutes }) => minutes !== 0)
    .map(({ agentId, month, minutes: done }): Priced => {
      if (done < 0) {
        const short = { agentId, collectivityId: body.id, minutes: minutes(-done) }
        return { ...NONE, missing: [{ code: 'agentBelowZero', blocking: true, ...short }] }
      }
      const agent = agents.find(({ id }) => id === agentId)
      const rate = agent === undefined ? 'monthUnpriced' : grossPay(agent, month)
      if (agent === undefined || typeof rate === 'string') {
        const code = typeof rate === 'string' ? rate : 'monthUnpriced'
        return { ...NONE, missing: [{ code, blocking: true, agentId, month }] }
      }
      const price = roundRatio(
        ratio(rate.numerator * BigInt(thousandths), rate.denominator * 1000n),
      )
      const { label } = line
      const named = initials.get(agentId) ?? ''
      const printed = { label, unit: 'hour', agent: named, month, price } as const
      const lines = priced(printed, ratio(done, 60))
      const isUnpaid = rate.numerator === 0n
      return {
        lines,
        carriers: lines.map(() => new Map([[agentId, done]])),
        missing: [],
        unpaid: isUnpaid ? [{ code: 'paidNothing', blocking: false, agentId, month }] : [],
      }
    })
  return {
    lines: found.flatMap(({ lines }) => lines),
    carriers: found.flatMap(({ carriers }) => carriers),
    missing: found.flatMap(({ missing }) => missing),
    unpaid: found.flatMap(({ unpaid = [] }) => unpaid),
  }
}

/** A rate of an amount of the year, in proportion to the months in force. */
function percentLine(
  { label }: PriceLine,
  { criterionId, rate }: Extract<Rated, { kind: 'percentOf' }>,
  body: Collectivity,
  { criteria, year, counts }: PricingFacts,
): Priced {
  const criterion = criteria.find(({ id }) => id === criterionId)
  const value = criterion?.values.find(
    (each) => each.collectivityId === body.id && each.year === year,
  )
  if (value === undefined) {
    const named = { criterionId, criterion: criterion?.name ?? '', year }
    return {
      ...NONE,
      missing: [{ code: 'criterionMissing', blocking: true, collectivityId: body.id, ...named }],
    }
  }
  const months = monthsInForce(counts.days, counts.terms.period)
  const euros = ratio(BigInt(value.hundredths) * months.numerator, 1200n * months.denominator)
  const line = { label, unit: 'percent', agent: '', month: null, price: rate } as const
  const lines = priced(line, euros, 100n)
  return { lines, carriers: lines.map(() => NOBODY), missing: [] }
}

/** Whether a price is one of the work of agents, rather than of units or of a package. */
const pricesWork = (rated: PricedByQuantity): boolean =>
  rated.kind !== 'unit' && !(rated.kind === 'month' && rated.each === 'beneficiary')

/** What agents did for a body of the work that a line prices. */
function workPriced(
  line: PriceLine,
  { id }: Collectivity,
  { agents, counts }: PricingFacts,
): AgentMinutes {
  const of = worksFor(line, agents)
  const work = new Map<string, number>()
  for (const { agentId, day, minutes: done } of [...counts.uses(id), ...counts.late(id)])
    if (of(agentId, day)) work.set(agentId, (work.get(agentId) ?? 0) + done)
  return work
}

/** What a line of a price list comes to for one body: one printed line for each price. */
export function linesOf(line: PriceLine, body: Collectivity, facts: PricingFacts): Priced {
  const { label, rated, tiers } = line
  const { agents, counts } = facts
  if (!paysLine(line, body, counts.days.to)) return NONE
  if (rated.kind === 'payTimes') return payLines(line, rated.thousandths, body, facts)
  if (rated.kind === 'percentOf') return percentLine(line, rated, body, facts)
  const unit = rated.kind
  const quantity = quantityOf(rated, line, body.id, counts, agents)
  const before = tiers.length === 0 ? ratio(0) : countedBefore(line, facts, body)
  const lines = stepped(quantity, before, line, rated.price).flatMap(({ price, quantity: part }) =>
    priced({ label, unit, agent: '', month: null, price }, part),
  )
  const working = pricesWork(rated) ? workPriced(line, body, facts) : NOBODY
  return { missing: [], lines, carriers: lines.map(() => working) }
}
