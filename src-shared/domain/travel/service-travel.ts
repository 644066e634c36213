import type { Cents } from '#shared/kernel/cents'
import { sumCents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { intersectPeriods, periodHolds } from '#shared/kernel/period'
import type { AllocationFacts } from '../allocation/facts'
import type { TravelPolicy } from './travel-policy'
import { splitTrips } from './split-trips'
import type { KilometreLine } from './kilometre-lines'
import { kilometreLines } from './kilometre-lines'
import type { TravelLine } from './travel-lines'
import { travelLines, travelSum } from './travel-lines'

/** Trips that can't be valued: the agent has no vehicle on the day, or no rate is in force. */
export interface TravelGap {
  readonly code: 'vehicleMissing' | 'kilometreRateMissing'
  readonly agentId: string
  readonly firstDay: Day
}

/** The trips of the lent agents to the beneficiaries, under one set of terms. */
export interface ServiceTravel {
  readonly policy: TravelPolicy
  /** `[body]` in the order asked for. */
  readonly lines: readonly (readonly TravelLine[])[]
  /** The same kilometres, whoever drove them and to whom: what they cost the service. */
  readonly byRate: readonly KilometreLine[]
  /** The lines of bodies where each pays its own, else those by rate: the sum of what is printed. */
  readonly total: Cents
  /** One for each agent and reason, at its first day. */
  readonly gaps: readonly TravelGap[]
}

/**
 * Gathers what trips to beneficiaries come to on the days that the terms settle. Brackets run over all trips of an
 * agent in the calendar year, those to other bodies and before the period among them. `null` where there was none.
 */
export function serviceTravel(
  { agreement, period, agents, trips = [], parameters = [] }: AllocationFacts,
  order: readonly string[],
): ServiceTravel | null {
  const days = intersectPeriods(period, agreement.period)
  if (days === null || trips.length === 0) return null
  const bodies = new Map(order.map((id, row) => [id, row]))
  const pieces = order.map((): Parameters<typeof travelLines>[0][number][] => [])
  const gaps = new Map<string, TravelGap>()
  let counted = 0
  for (const { agentId } of agreement.agents) {
    const own = trips.filter((trip) => trip.agentId === agentId)
    const agent = agents.find(({ id }) => id === agentId)
    if (agent === undefined) continue
    for (const { trip, pieces: cut } of splitTrips(agent, own, parameters)) {
      const row = bodies.get(trip.collectivityId)
      if (row === undefined || !periodHolds(days, trip.day)) continue
      counted += 1
      const gap = (code: TravelGap['code']): void => {
        const key = `${code} ${agentId}`
        if (!gaps.has(key)) gaps.set(key, { code, agentId, firstDay: trip.day })
      }
      if (cut.length === 0) gap('vehicleMissing')
      for (const piece of cut) {
        const { rate } = piece
        if (rate === null) gap('kilometreRateMissing')
        else pieces[row]?.push({ ...piece, agentId, rate })
      }
    }
  }
  if (counted === 0) return null
  const policy = agreement.travel ?? 'notCharged'
  const lines = pieces.map(travelLines)
  const byRate = kilometreLines(pieces.flat())
  const total =
    policy === 'charged'
      ? sumCents(lines.map(travelSum))
      : sumCents(byRate.map(({ amount }) => amount))
  return { policy, lines, byRate, total, gaps: [...gaps.values()] }
}
