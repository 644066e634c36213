import type { Day } from '#shared/kernel/day'
import type { Ratio } from '#shared/kernel/ratio'
import type { Collectivity } from '../collectivities/collectivity'
import type { Measure } from './criteria/measure'
import type { Criterion } from './criterion'

/** What is known of bodies before anything is counted. Lists are in the order of `bodies`. */
export interface KnownOfBodies {
  readonly bodies: readonly Collectivity[]
  /** Hours that the agreement forecasts. */
  readonly contracted: readonly Ratio[]
  readonly criteria: readonly Criterion[]
  /** The year whose populations and criteria count. */
  readonly year: number
  /** The day whose kinds of bodies count. */
  readonly day: Day
}

/** A body of which a key lacks a value: what it counts there, or `null` where the key does not name the body at all. */
export interface Unvalued {
  readonly collectivityId: string
  readonly measure: Measure | null
}

/** The bodies for which no hours are forecast. */
export const unforeseen = ({ bodies, contracted }: KnownOfBodies): readonly Unvalued[] =>
  bodies.flatMap(({ id }, at) =>
    contracted[at]?.numerator === 0n
      ? [{ collectivityId: id, measure: { kind: 'contractedHours' } }]
      : [],
  )
