import type { Trip } from '#shared/domain/travel/trip'
import type { Vehicle } from '#shared/domain/agents/vehicle'
import type { Span } from './civil-days'
import { dayAt, holds, newYear, yearOf, yearsOf } from './civil-days'
import { fraction, round } from './fraction'
import type { Facts } from './read-facts'
import type { Part } from './terms-by-day'
import { covers, termsOn } from './terms-by-day'

/** Kilometres of a trip within one bracket. */
interface Leg {
  readonly agent: string
  readonly body: string
  readonly day: number
  readonly vehicle: Vehicle
  readonly bracket: string
  readonly tenths: number
  /** Thousandths of a euro a kilometre. */
  readonly rate: number
}

/** Where cars change brackets, in tenths of a kilometre. */
const BRACKETS = [
  { bracket: 'First', above: 0, upTo: 20_000 },
  { bracket: 'Middle', above: 20_000, upTo: 100_000 },
  { bracket: 'Beyond', above: 100_000, upTo: Infinity },
]
const ONE_BRACKET = [{ bracket: '', above: 0, upTo: Infinity }]

function latest<T extends { readonly from: string }>(
  list: readonly T[],
  day: number,
): T | undefined {
  return [...list]
    .filter(({ from }) => dayAt(from) <= day)
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0]
}

function legsOf(facts: Facts, trip: Trip, before: number): readonly Leg[] {
  const day = dayAt(trip.day)
  const vehicle = latest(facts.agents.get(trip.agentId)?.vehicles ?? [], day)?.vehicle
  if (vehicle === undefined) return []
  const brackets = vehicle === 'motorcycle' || vehicle === 'otherVehicle' ? ONE_BRACKET : BRACKETS
  return brackets.flatMap(({ bracket, above, upTo }) => {
    const tenths = Math.min(before + trip.tenths, upTo) - Math.max(before, above)
    if (tenths <= 0) return []
    const code = `${vehicle}${bracket}`
    const parameters = (facts.given.parameters ?? []).filter((one) => one.code === code)
    const rate = latest(parameters, day)?.value ?? 0
    return [{ agent: trip.agentId, body: trip.collectivityId, day, vehicle, bracket, tenths, rate }]
  })
}

/** All trips of each agent by bracket, in the order of their days; the brackets begin again each 1 January. */
export function splitByBracket(facts: Facts): readonly Leg[] {
  const run = new Map<string, number>()
  const trips = [...(facts.given.trips ?? [])].sort(
    (a, b) => dayAt(a.day) - dayAt(b.day) || (a.id < b.id ? -1 : 1),
  )
  return trips.flatMap((trip) => {
    const year = `${trip.agentId} ${trip.day.slice(0, 4)}`
    const before = run.get(year) ?? 0
    run.set(year, before + trip.tenths)
    return legsOf(facts, trip, before)
  })
}

const tenthsOf = (legs: readonly Leg[], span: Span): number =>
  legs.reduce((all, { day, tenths }) => (holds(span, day) ? all + tenths : all), 0)

/** Cents of some tenths of a kilometre at a rate in thousandths of a euro. */
const worth = (tenths: number, rate: number): bigint => round(fraction(tenths * rate, 100))

/** `kilometres-in-cost`: by rate and civil year, the year up to the end of the part less the year before it. */
export function kilometresInCost(facts: Facts, legs: readonly Leg[], part: Part): bigint {
  if (part.terms.travel !== 'inRate') return 0n
  const inCost = legs.filter(
    ({ agent, body, day }) =>
      covers(facts.own, agent, body, day) && termsOn(facts.own, day)?.travel === 'inRate',
  )
  let all = 0n
  for (const { from, to } of yearsOf(part)) {
    const january = newYear(yearOf(from))
    for (const rate of new Set(inCost.map((leg) => leg.rate))) {
      const atRate = inCost.filter((leg) => leg.rate === rate)
      const before = tenthsOf(atRate, { from: january, to: from - 1 })
      const now = tenthsOf(atRate, { from: january, to })
      all += worth(now, rate) - worth(before, rate)
    }
  }
  return all
}

/** `kilometres-charged`: by agent, vehicle, bracket and rate, each line rounded, by body. */
export function kilometresCharged(
  facts: Facts,
  legs: readonly Leg[],
  part: Part,
): ReadonlyMap<string, bigint> {
  const bodies = new Map<string, bigint>()
  if (part.terms.travel !== 'charged') return bodies
  const lines = new Map<string, { body: string; rate: number; tenths: number }>()
  for (const { agent, body, day, vehicle, bracket, rate, tenths } of legs) {
    if (!holds(part, day) || !covers(facts.own, agent, body, day)) continue
    const key = JSON.stringify([body, agent, vehicle, bracket, rate])
    const line = lines.get(key) ?? { body, rate, tenths: 0 }
    lines.set(key, { ...line, tenths: line.tenths + tenths })
  }
  for (const { body, rate, tenths } of lines.values())
    bodies.set(body, (bodies.get(body) ?? 0n) + worth(tenths, rate))
  return bodies
}
