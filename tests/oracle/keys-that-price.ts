import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import { lengthOf, monthsInForce, monthsOf, yearOf } from './civil-days'
import { contractedMinutes } from './contracted-minutes'
import type { Counted, Use } from './counted-once'
import { minutesOf, within } from './counted-once'
import type { Fraction } from './fraction'
import { ZERO, divide, fraction, isZero, multiply, round } from './fraction'
import { weeklyMinutesByDays } from './pay-by-days'
import { pays, pricesWorkOf, quantityOf, usesPriced } from './quantities'
import type { Facts } from './read-facts'
import { agentMonth } from './read-facts'
import { countedBefore, stepsOf } from './steps-of-the-year'
import type { Part } from './terms-by-day'
import { inTieBreakOrder } from './terms-by-day'

/** A printed line: a quantity times a price, rounded to the cent once. */
export interface PrintedLine {
  readonly body: string
  readonly quantity: Fraction
  readonly amount: bigint
  /** The work that it prices; nothing where it prices nobody's. */
  readonly work: readonly Pick<Use, 'agent' | 'month' | 'minutes'>[]
}

/** What a price list, or a tariff, makes of a part; bodies in tie-break order. */
export interface Priced {
  readonly bodies: readonly string[]
  readonly lines: readonly PrintedLine[]
  readonly refusals: readonly string[]
}

const product = (quantity: Fraction, price: number): bigint =>
  round(multiply(quantity, fraction(price)))

/** `key-at-tariff`: minutes × tariff ÷ 60, rounded once for each body. */
function atTariff(facts: Facts, counted: Counted, part: Part, done: boolean): Priced {
  const tariff = part.terms.hourlyTariff ?? 0
  const bodies = inTieBreakOrder(facts, part.terms)
  const lines = bodies.map((body) => {
    const work = within(counted.uses, part).filter((use) => use.body === body)
    const time = done ? fraction(minutesOf(work)) : contractedMinutes(part.terms, body, part)
    const quantity = divide(time, fraction(60))
    return { body, quantity, amount: product(quantity, tariff), work }
  })
  return { bodies, lines, refusals: [] }
}

/** `pay-times`: the price of an hour of an agent in a month, or why it has none. */
function priceByPay(
  facts: Facts,
  agent: string,
  month: number,
  thousandths: number,
): number | 'monthUnpriced' | 'paidHoursMissing' {
  const cost = facts.costs.get(agentMonth(agent, month))
  const minutesPaid = fraction(weeklyMinutesByDays(facts, agent, month) * 52, 12 * lengthOf(month))
  if (isZero(minutesPaid)) return 'paidHoursMissing'
  if (cost === undefined) return 'monthUnpriced'
  const hourly = divide(fraction(cost.gross), divide(minutesPaid, fraction(60)))
  return Number(round(multiply(hourly, fraction(thousandths, 1000))))
}

function linesByPay(
  facts: Facts,
  counted: Counted,
  line: PriceLine,
  thousandths: number,
  body: string,
  part: Part,
): Pick<Priced, 'lines' | 'refusals'> {
  const uses = usesPriced(facts, counted, line, body, part)
  const lines: PrintedLine[] = []
  const refusals: string[] = []
  for (const agent of new Set(uses.map((use) => use.agent)))
    for (const month of monthsOf(part)) {
      const work = uses.filter((use) => use.agent === agent && use.month === month)
      const minutes = minutesOf(work)
      if (minutes < 0) refusals.push('agentBelowZero')
      if (minutes <= 0) continue
      const price = priceByPay(facts, agent, month, thousandths)
      const isRefused = typeof price === 'string'
      if (isRefused) refusals.push(price)
      const quantity = fraction(minutes, 60)
      lines.push({ body, quantity, amount: product(quantity, isRefused ? 0 : price), work })
    }
  return { lines, refusals }
}

/** A rate on the yearly amount of a criterion in euros, for the months in force. */
function percentage(
  facts: Facts,
  rated: Extract<PriceLine['rated'], { kind: 'percentOf' }>,
  body: string,
  part: Part,
): Pick<Priced, 'lines' | 'refusals'> {
  const year = yearOf(part.to)
  const yearly = facts.given.criteria
    ?.find(({ id }) => id === rated.criterionId)
    ?.values.find((value) => value.collectivityId === body && value.year === year)?.hundredths
  if (yearly === undefined) return { lines: [], refusals: ['criterionMissing'] }
  const quantity = multiply(fraction(yearly, 12), monthsInForce(part))
  const amount = round(multiply(quantity, fraction(rated.rate, 10_000)))
  return { lines: [{ body, quantity, amount, work: [] }], refusals: [] }
}

const isAgentsWork = ({ rated }: PriceLine): boolean =>
  rated.kind === 'hour' ||
  rated.kind === 'day' ||
  rated.kind === 'halfDay' ||
  (rated.kind === 'month' && rated.each === 'agent')

function atPrice(
  facts: Facts,
  counted: Counted,
  line: PriceLine,
  body: string,
  part: Part,
): Pick<Priced, 'lines' | 'refusals'> {
  const { rated } = line
  if (rated.kind === 'payTimes')
    return linesByPay(facts, counted, line, rated.thousandths, body, part)
  if (rated.kind === 'percentOf') return percentage(facts, rated, body, part)
  const before = line.tiers.length > 0 ? countedBefore(facts, counted, line, body, part) : ZERO
  const quantity = quantityOf(facts, counted, line, body, part)
  const work = isAgentsWork(line) ? usesPriced(facts, counted, line, body, part) : []
  const lines = stepsOf(line, rated.price, before, quantity).map((step) => ({
    body,
    quantity: step.quantity,
    amount: product(step.quantity, step.price),
    work,
  }))
  return { lines, refusals: [] }
}

/** What a key that prices makes of a part. */
export function pricedOf(facts: Facts, counted: Counted, part: Part): Priced {
  const { key } = part.terms
  if (key.kind === 'tariff') return atTariff(facts, counted, part, key.basis === 'actual')
  const bodies = inTieBreakOrder(facts, part.terms)
  if (key.kind !== 'prices') return { bodies, lines: [], refusals: [] }
  const all = key.lines.flatMap((line) =>
    bodies
      .filter((body) => pays(facts, line, body))
      .map((body) => atPrice(facts, counted, line, body, part)),
  )
  return {
    bodies,
    lines: all.flatMap(({ lines }) => lines),
    refusals: all.flatMap(({ refusals }) => refusals),
  }
}

/** Lines that count days, which late hours don't have. */
const isByDay = ({ rated }: PriceLine): boolean =>
  rated.kind === 'day' ||
  rated.kind === 'halfDay' ||
  (rated.kind === 'hour' && rated.beyond !== undefined)

/** Whether a line by the day would price the work of an agent for a body. */
export const countsByDay = (
  facts: Facts,
  part: Part,
  { agent, body, worked }: Pick<Use, 'agent' | 'body' | 'worked'>,
): boolean =>
  part.terms.key.kind === 'prices' &&
  part.terms.key.lines.some(
    (line) => isByDay(line) && pays(facts, line, body) && pricesWorkOf(facts, line, agent, worked),
  )
