import { yearEarlier, type Period } from '#shared/kernel/period'
import { termsWithin } from '../agreements/term-versions'
import { traitsOf } from '../keys/key-kinds'
import type { AllocationFacts } from '../allocation/facts'
import type { ForeseenBasis } from './foreseen-basis'
import { foreseenCosts } from './foreseen-costs'
import { foreseenHours, type ForeseenHours } from './foreseen-hours'
import {
  chargesLeft,
  foreseenCharges,
  foreseenCriteria,
  foreseenPopulations,
  foreseenUnits,
  unitsLeft,
} from './foreseen-values'

/** Facts that the engine settles like any others, and what in them is foreseen. */
export interface ProvisionalFacts {
  readonly facts: AllocationFacts
  readonly basis: ForeseenBasis
  /** The hours that were added. */
  readonly lines: ForeseenHours['lines']
}

/** The months whose hours and costs a provisional settlement reads: those of its period, and the year before. */
export const provisionalSpan = ({ from, to }: Period): Period => ({
  from: yearEarlier({ from, to }).from,
  to,
})

/**
 * The facts of a provisional settlement: what is entered counts as it is; hours that are missing follow the forecast of the
 * agreement, costs the months of the year before with the changes of pay foreseen, charges their forecast, units and yearly
 * values the last ones known. Anything else that is missing remains a hole, which the engine names.
 *
 * @param facts with the hours and costs of `provisionalSpan`
 */
export function provisionalFacts(facts: AllocationFacts): ProvisionalFacts {
  const hours = foreseenHours(facts)
  const costs = foreseenCosts(facts)
  const charges = foreseenCharges(facts)
  const left = chargesLeft(facts)
  const units = foreseenUnits(facts)
  const uncounted = unitsLeft(facts, units)
  const populations = foreseenPopulations(facts)
  const criteria = foreseenCriteria(facts)
  const yearly = termsWithin(facts.agreement, facts.period).some(
    ({ key }) => traitsOf(key).isYearly,
  )
  return {
    facts: {
      ...facts,
      hours: hours.hours,
      costs: costs.costs,
      charges: charges.list,
      unitCounts: units.list,
      collectivities: populations.list,
      criteria: criteria.list,
    },
    basis: {
      hours: hours.basis,
      ...costs.basis,
      charges: charges.count,
      ...(left === 0 ? {} : { chargesLeft: left }),
      units: units.count,
      ...(uncounted === 0 ? {} : { unitsLeft: uncounted }),
      values: yearly ? populations.count + criteria.count : 0,
    },
    lines: hours.lines,
  }
}
