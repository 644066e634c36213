import { settledVersions } from './settled-versions'
import type { Agreement } from '../agreements/agreement'
import { lentInitials } from '../agreements/lent-initials'
import { placeAdjustments, type PlacedAdjustments } from '../approvals/counted-adjustments'
import { placeUnits, type UnitPlaces } from '../units/count-units'
import { NO_HOURS, type HourBook } from '../timesheets/hour-book'
import { placeTrips, type TripPlaces } from '../travel/place-trips'
import type { FactsBesideHours } from './facts'
import { payBorne, type PayBorne } from './pay-borne'

/**
 * The facts of an agreement, each assigned to one set of terms (rule `counted-once`): it is counted there and nowhere else,
 * in every settlement.
 */
export interface PlacedFacts {
  /** The terms of the whole agreement in order, each cut to the days that it settles. */
  readonly versions: readonly Agreement[]
  /** The agents of the whole agreement, as statements print them. */
  readonly initials: ReadonlyMap<string, string>
  /** Of what is being settled; none while a settlement is prepared. */
  readonly hours: HourBook
  readonly late: PlacedAdjustments
  readonly units: UnitPlaces
  readonly trips: TripPlaces
  readonly pay: PayBorne
}

/** The facts of a settlement under one set of terms, whose days `agreement.period` gives. */
export interface PartFacts extends FactsBesideHours {
  readonly placed: PlacedFacts
}

/** Assigns the facts of an agreement to its terms. */
export function placeFacts(facts: FactsBesideHours): PlacedFacts {
  const { agreement, agents } = facts
  const { adjustments = [], unitCounts = [], trips = [], parameters = [] } = facts
  const versions = settledVersions(facts).map((version) => version.agreement)
  return {
    versions,
    initials: lentInitials(agreement, agents),
    hours: NO_HOURS,
    late: placeAdjustments(versions, adjustments),
    units: placeUnits(versions, unitCounts),
    trips: placeTrips(versions, agents, trips, parameters),
    pay: payBorne(facts),
  }
}
