import type { Language } from '#shared/contract/preferences'
import type { Agent } from '#shared/domain/agents/agent'
import type { Vehicle } from '#shared/domain/agents/vehicle'
import type { Day } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import { yearPeriod } from '#shared/kernel/period'
import { formatDay } from '#shared/wording/format'

/** A vehicle and its first day, as typed. */
export interface VehicleDraft {
  readonly from: string
  readonly vehicle: Vehicle | null
}

/** What may be wrong with a draft. */
export type VehicleFault = 'day' | 'vehicle' | 'twice'

type Vehicles = NonNullable<Agent['vehicles']>

/** The vehicles of an agent as they would be typed; one from 1 January where there is none. */
export const vehicleDrafts = (
  { vehicles = [] }: Pick<Agent, 'vehicles'>,
  year: number,
  language: Language,
): readonly VehicleDraft[] =>
  vehicles.length === 0
    ? [{ from: formatDay(yearPeriod(year).from, 'numeric', language), vehicle: null }]
    : [...vehicles]
        .sort((a, b) => (a.from < b.from ? -1 : 1))
        .map(({ from, vehicle }) => ({ from: formatDay(from, 'numeric', language), vehicle }))

/** Reads what was typed, or says line by line what is wrong. */
export function readVehicleDrafts(drafts: readonly VehicleDraft[]): {
  readonly vehicles: Vehicles | null
  readonly faults: readonly (VehicleFault | null)[]
} {
  const days = drafts.map(({ from }) => parseDay(from))
  const faults = drafts.map(({ vehicle }, at): VehicleFault | null => {
    const own: Day | null = days[at] ?? null
    if (own === null) return 'day'
    if (days.indexOf(own) < at) return 'twice'
    return vehicle === null ? 'vehicle' : null
  })
  const vehicles = drafts.flatMap(({ vehicle }, at): Vehicles => {
    const from = days[at] ?? null
    return from === null || vehicle === null ? [] : [{ from, vehicle }]
  })
  return { vehicles: faults.every((fault) => fault === null) ? vehicles : null, faults }
}
