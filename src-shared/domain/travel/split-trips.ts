import type { Day } from '#shared/kernel/day'
import type { Agent } from '../agents/agent'
import { parameterOn, type Parameter } from '../costs/parameter'
import type { Trip } from './trip'
import type { Vehicle } from '../agents/vehicle'
import { bracketsOf, rateCode, type Bracket } from './rate-brackets'

/** The part of a trip in one bracket. */
export interface TripPiece {
  readonly vehicle: Vehicle
  readonly bracket: Bracket
  readonly tenths: number
  /** Thousandths of a euro a kilometre; `null` where no rate is in force on the day. */
  readonly rate: number | null
}

/** A trip cut at the brackets of its calendar year. */
export interface SplitTrip {
  readonly trip: Trip
  /** Tenths of a kilometre of the agent in that year, this trip included. */
  readonly yearTenths: number
  /** In ascending order of brackets; empty where the agent has no vehicle on the day. */
  readonly pieces: readonly TripPiece[]
}

/** The vehicle that an agent uses on a day; `null` before the first. */
export const vehicleOn = ({ vehicles = [] }: Pick<Agent, 'vehicles'>, day: Day): Vehicle | null =>
  vehicles
    .filter(({ from }) => from <= day)
    .reduce<NonNullable<Agent['vehicles']>[number] | null>(
      (latest, one) => (latest === null || one.from > latest.from ? one : latest),
      null,
    )?.vehicle ?? null

const inOrder = (a: Trip, b: Trip): number =>
  a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1

/**
 * Cuts the trips of an agent at the brackets of each calendar year, in the order of their days: a trip that passes from
 * one bracket into the next has a piece in each. Every trip of the year counts, to any body.
 *
 * @param trips of one agent
 */
export function splitTrips(
  agent: Pick<Agent, 'vehicles'>,
  trips: readonly Trip[],
  parameters: readonly Parameter[],
): readonly SplitTrip[] {
  const done = new Map<string, number>()
  return [...trips].sort(inOrder).map((trip): SplitTrip => {
    const year = trip.day.slice(0, 4)
    const start = done.get(year) ?? 0
    const end = start + trip.tenths
    done.set(year, end)
    const vehicle = vehicleOn(agent, trip.day)
    if (vehicle === null) return { trip, yearTenths: end, pieces: [] }
    const brackets = bracketsOf(vehicle)
    const pieces = brackets.flatMap(({ bracket, upTo }, at): readonly TripPiece[] => {
      const tenths = Math.min(end, upTo) - Math.max(start, brackets[at - 1]?.upTo ?? 0)
      if (tenths <= 0) return []
      const code = rateCode(vehicle, bracket)
      const rate = code === undefined ? undefined : parameterOn(parameters, code, trip.day)
      return [{ vehicle, bracket, tenths, rate: rate?.value ?? null }]
    })
    return { trip, yearTenths: end, pieces }
  })
}
