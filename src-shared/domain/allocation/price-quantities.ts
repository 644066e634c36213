import { cents } from '#shared/kernel/cents'
import type { Month } from '#shared/kernel/month'
import type { Ratio } from '#shared/kernel/ratio'
import { addRatio, commonDivisor, ratio, roundRatio } from '#shared/kernel/ratio'
import { agentInitials } from '../agents/agent'
import type { PriceLine } from '../agreements/price-line'
import type { Collectivity } from '../collectivities/collectivity'
import { grossPay } from '../costs/gross-pay'
import type { MissingValue } from '../keys/measured'
import { monthInForce, monthsInForce } from '../keys/months-in-force'
import type { BillFacts } from './bill-facts'
import type { DayUse } from './day-use'
import type { Objection } from './objection'
import { paysLine, worksFor } from './price-classes'
import type { PricedLine } from './priced-line'

/** What a line of a price list counts for one body. */
export interface PricingFacts extends BillFacts {
  readonly body: Collectivity
  /** Its place. */
  readonly row: number
  readonly days: readonly DayUse[]
}

/** The printed lines of a price line, or the values that it lacks. */
interface Priced {
  readonly lines: readonly PricedLine[]
  /** The agents whose work each line prices, in the order of the lines; none for units and packages. */
  readonly carriers: readonly (readonly string[])[]
  readonly missing: readonly (MissingValue | Extract<Objection, { code: 'monthUnpriced' }>)[]
}

type Rated = PriceLine['rated']
type Priceable = Exclude<Rated, { kind: 'payTimes' | 'percentOf' }>

const NONE: Priced = { lines: [], carriers: [], missing: [] }

const lowest = ({ numerator, denominator }: Ratio): PricedLine['quantity'] => {
  const divisor = commonDivisor(numerator, denominator)
  return {
    numerator: String(numerator / divisor),
    denominator: String(denominator / divisor),
  }
}

/** A quantity at a price, rounded once; nothing where there is none. `per` is how many cents the price counts as one. */
function priced(
  line: Omit<PricedLine, 'quantity' | 'amount'>,
  quantity: Ratio,
  per = 1n,
): readonly PricedLine[] {
  if (quantity.numerator <= 0n) return []
  const product = ratio(quantity.numerator * BigInt(line.price), quantity.denominator * per)
  return [{ ...line, quantity: lowest(quantity), amount: cents(roundRatio(product)) }]
}

/** Months of use by agent, each with its minutes; late hours count in the month that they name. */
function agentMonths(facts: PricingFacts, of: (agentId: string) => boolean) {
  const sums = new Map<string, { agentId: string; month: Month; minutes: number }>()
  const add = (agentId: string, month: Month, minutes: number): void => {
    const known = sums.get(`${agentId} ${month}`) ?? { agentId, month, minutes: 0 }
    sums.set(`${agentId} ${month}`, { ...known, minutes: known.minutes + minutes })
  }
  for (const { agentId, month, minutes } of facts.days)
    if (of(agentId)) add(agentId, month, minutes)
  for (const { agentId, collectivityId, countedIn, minutes } of facts.adjustments)
    if (collectivityId === facts.body.id && of(agentId)) add(agentId, countedIn, minutes)
  return [...sums.values()].filter(({ minutes }) => minutes > 0)
}

function quantityOf(rated: Priceable, facts: PricingFacts, of: (id: string) => boolean): Ratio {
  const { row, days, agreement } = facts
  const { period } = facts.facts
  const own = days.filter(({ agentId }) => of(agentId))
  const sum = (count: (use: DayUse) => number): number =>
    own.reduce((all, use) => all + count(use), 0)
  switch (rated.kind) {
    case 'hour': {
      const { beyond } = rated
      if (rated.basis === 'contracted') {
        const { numerator, denominator } = facts.contracted[row] ?? ratio(0)
        return ratio(numerator, denominator * 60n)
      }
      if (beyond !== undefined)
        return ratio(
          sum(({ minutes }) => Math.max(0, minutes - beyond)),
          60,
        )
      const done = (facts.byAgent[row] ?? []).reduce(
        (all, minutes, at) => all + (of(agreement.agents[at]?.agentId ?? '') ? minutes : 0),
        0,
      )
      return ratio(done, 60)
    }
    case 'day':
      return ratio(own.length)
    case 'halfDay':
      return ratio(sum(({ minutes }) => Math.ceil(minutes / rated.minutes)))
    case 'unit':
      return ratio(facts.units.byBody.get(facts.body.id)?.get(rated.unitTypeId) ?? 0, 100)
    case 'month':
      return rated.each === 'beneficiary'
        ? monthsInForce(period, agreement.period)
        : agentMonths(facts, of).reduce(
            (all, { month }) => addRatio(all, monthInForce(month, period, agreement.period)),
            ratio(0),
          )
  }
}

/** Splits a quantity at each tier: what comes up to the first at the price of the line, the rest by its own. */
function tiered(quantity: Ratio, { tiers, rated }: PriceLine & { readonly rated: Priceable }) {
  const starts = [{ above: 0, price: rated.price as number }, ...tiers]
  return starts.map(({ above, price }, at) => {
    const top = starts[at + 1]?.above
    const from = BigInt(above) * quantity.denominator
    const all = quantity.numerator * 100n
    const to = top === undefined ? all : BigInt(top) * quantity.denominator
    const within = (all < to ? all : to) - from
    return { price, quantity: ratio(within < 0n ? 0n : within, quantity.denominator * 100n) }
  })
}

/** Each agent and month at the pay of that agent in that month. */
function payLines(
  { label }: PriceLine,
  thousandths: number,
  facts: PricingFacts,
  of: (id: string) => boolean,
): Priced {
  const { agents, costs } = facts.facts
  const found = agentMonths(facts, of).map(({ agentId, month, minutes }): Priced => {
    const agent = agents.find(({ id }) => id === agentId)
    const cost = costs.find((each) => each.agentId === agentId && each.month === month)
    const rate = agent === undefined || cost === undefined ? null : grossPay(agent, cost)
    if (agent === undefined || rate === null)
      return { ...NONE, missing: [{ code: 'monthUnpriced', blocking: true, agentId, month }] }
    const price = roundRatio(ratio(rate.numerator * BigInt(thousandths), rate.denominator * 1000n))
    const line = { label, unit: 'hour', agent: agentInitials(agent), month, price } as const
    const lines = priced(line, ratio(minutes, 60))
    return { lines, carriers: lines.map(() => [agentId]), missing: [] }
  })
  return {
    lines: found.flatMap(({ lines }) => lines),
    carriers: found.flatMap(({ carriers }) => carriers),
    missing: found.flatMap(({ missing }) => missing),
  }
}

/** A rate of an amount of the year, in proportion to the months in force. */
function percentLine(
  { label }: PriceLine,
  { criterionId, rate }: Extract<Rated, { kind: 'percentOf' }>,
  { criteria, year, body, facts, agreement }: PricingFacts,
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
  const months = monthsInForce(facts.period, agreement.period)
  const euros = ratio(BigInt(value.hundredths) * months.numerator, 1200n * months.denominator)
  const line = { label, unit: 'percent', agent: '', month: null, price: rate } as const
  const lines = priced(line, euros, 100n)
  return { lines, carriers: lines.map(() => []), missing: [] }
}

/** Whether a price is one of the work of agents, rather than of units or of a package. */
const pricesWork = (rated: Priceable): boolean =>
  rated.kind !== 'unit' && !(rated.kind === 'month' && rated.each === 'beneficiary')

/** What a line of a price list comes to for one body: one printed line for each price. */
export function linesOf(line: PriceLine, facts: PricingFacts): Priced {
  const { label, rated } = line
  if (!paysLine(line, facts.body)) return NONE
  const of = worksFor(line, facts.facts.agents)
  if (rated.kind === 'payTimes') return payLines(line, rated.thousandths, facts, of)
  if (rated.kind === 'percentOf') return percentLine(line, rated, facts)
  const unit = rated.kind
  const lines = tiered(quantityOf(rated, facts, of), { ...line, rated }).flatMap(
    ({ price, quantity }) => priced({ label, unit, agent: '', month: null, price }, quantity),
  )
  const working = pricesWork(rated)
    ? facts.agreement.agents.map(({ agentId }) => agentId).filter(of)
    : []
  return { missing: [], lines, carriers: lines.map(() => working) }
}
