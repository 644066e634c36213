import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { TripPiece } from './split-trips'
import { VEHICLES, type Vehicle } from '../agents/vehicle'
import { BRACKETS, type Bracket } from './rate-brackets'

/** Kilometres at one rate, as they are billed and printed: their product is rounded once to the cent. */
export interface TravelLine {
  readonly agentId: string
  readonly vehicle: Vehicle
  readonly bracket: Bracket
  readonly tenths: number
  /** Thousandths of a euro a kilometre. */
  readonly rate: number
  readonly amount: Cents
}

/** Tenths of a kilometre at a rate, in cents, rounded once. */
export const kilometreAmount = (tenths: number, rate: number): Cents =>
  cents(roundRatio(ratio(BigInt(tenths) * BigInt(rate), 100n)))

const order = (line: TravelLine): number =>
  VEHICLES.indexOf(line.vehicle) * BRACKETS.length + BRACKETS.indexOf(line.bracket)

/** Sums pieces by agent, vehicle, bracket and rate: one line for each, in a deterministic order. */
export function travelLines(
  pieces: readonly (TripPiece & { readonly agentId: string; readonly rate: number })[],
): readonly TravelLine[] {
  const sums = new Map<string, Omit<TravelLine, 'amount'>>()
  for (const { agentId, vehicle, bracket, tenths, rate } of pieces) {
    const key = `${agentId} ${vehicle} ${bracket} ${String(rate)}`
    const before = sums.get(key)?.tenths ?? 0
    sums.set(key, { agentId, vehicle, bracket, rate, tenths: before + tenths })
  }
  return [...sums.values()]
    .map((line) => ({ ...line, amount: kilometreAmount(line.tenths, line.rate) }))
    .sort((a, b) =>
      a.agentId === b.agentId
        ? order(a) - order(b) || a.rate - b.rate
        : a.agentId < b.agentId
          ? -1
          : 1,
    )
}

/** What lines come to together. */
export const travelSum = (lines: readonly Pick<TravelLine, 'amount'>[]): Cents =>
  sumCents(lines.map(({ amount }) => amount))
