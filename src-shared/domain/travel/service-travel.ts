import { sumCents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { periodHolds, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { kilometreLines, type KilometreLine } from './kilometre-lines'
import type { TripPlaces } from './place-trips'
import { travelLines, travelSum, type TravelLine } from './travel-lines'
import type { TravelPolicy } from '../agreements/travel-policy'

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
  /** The same kilometres of all drivers and bodies: what they cost the service. */
  readonly byRate: readonly KilometreLine[]
  /** The lines of bodies where each pays its own, else those by rate: the sum of what is printed. */
  readonly total: Cents
  /** One for each agent and reason, at its first day. */
  readonly gaps: readonly TravelGap[]
}

/** The trips that can't be valued where they are charged or in the cost: what they cost is then not known. */
export const gapsOf = (travel: ServiceTravel | null): readonly TravelGap[] =>
  travel === null || travel.policy === 'notCharged' ? [] : travel.gaps

const policyOf = ({ travel = 'notCharged' }: Agreement): TravelPolicy => travel

/** The pieces of trips on some days that have a rate, with what identifies them. */
function gather(
  { counted }: TripPlaces,
  days: Period,
  order: readonly string[],
  unpaid: ReadonlySet<string>,
) {
  const rows = new Map(order.map((id, row) => [id, row]))
  const pieces = order.map((): Parameters<typeof travelLines>[0][number][] => [])
  const byRate: { readonly year: string; readonly tenths: number; readonly rate: number }[] = []
  const gaps = new Map<string, TravelGap>()
  let count = 0
  for (const { trip, pieces: cut } of counted) {
    const row = rows.get(trip.collectivityId)
    if (row === undefined || !periodHolds(days, trip.day)) continue
    count += 1
    const { agentId } = trip
    const gap = (code: TravelGap['code']): void => {
      const key = `${code} ${agentId}`
      if (!unpaid.has(trip.collectivityId) && !gaps.has(key))
        gaps.set(key, { code, agentId, firstDay: trip.day })
    }
    if (cut.length === 0) gap('vehicleMissing')
    for (const piece of cut) {
      const { rate, tenths } = piece
      if (rate === null) gap('kilometreRateMissing')
      else {
        pieces[row]?.push({ ...piece, agentId, rate })
        byRate.push({ year: trip.day.slice(0, 4), tenths, rate })
      }
    }
  }
  return { count, pieces, byRate, gaps: [...gaps.values()] }
}

/** Kilometres that were in the cost of the agreement before some days, in the calendar year of their first day. */
const kilometresBefore = ({ counted }: TripPlaces, { from }: Period) =>
  counted
    .filter(
      ({ trip, terms }) =>
        policyOf(terms) === 'inRate' &&
        trip.day < from &&
        trip.day.slice(0, 4) === from.slice(0, 4),
    )
    .flatMap(({ trip, pieces }) =>
      pieces.flatMap(({ rate, tenths }) =>
        rate === null
          ? []
          : [{ year: trip.day.slice(0, 4), isBefore: true as const, tenths, rate }],
      ),
    )

/**
 * Gathers what trips to beneficiaries come to on the days that some terms settle. `null` where there was none.
 *
 * @param trips of the whole agreement, each assigned to its terms
 * @param days those that the terms settle
 * @param order the bodies
 * @param exempt those that pay no kilometres of their own: what these come to need not be known
 */
export function serviceTravel(
  trips: TripPlaces,
  terms: Agreement,
  days: Period,
  order: readonly string[],
  exempt: ReadonlySet<string>,
): ServiceTravel | null {
  const policy = policyOf(terms)
  const unpaid: ReadonlySet<string> = policy === 'charged' ? exempt : new Set()
  const { count, pieces, byRate: driven, gaps } = gather(trips, days, order, unpaid)
  if (count === 0) return null
  const lines = pieces.map(travelLines)
  const byRate = kilometreLines([
    ...driven.map((piece) => ({ ...piece, isBefore: false })),
    ...(policy === 'inRate' ? kilometresBefore(trips, days) : []),
  ])
  const total =
    policy === 'charged'
      ? sumCents(lines.map(travelSum))
      : sumCents(byRate.map(({ amount }) => amount))
  return { policy, lines, byRate, total, gaps }
}
