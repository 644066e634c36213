import { absenceRate } from './absence-rate'
import { INDICATORS, type Indicator } from './indicator'
import type { IndicatorFacts } from './indicator-facts'
import { inhabitantCost } from './inhabitant-cost'
import { poolingRatio } from './pooling-ratio'
import { settledIndicators } from './settled-indicators'
import { staffIndicators } from './staff-indicators'

/**
 * The indicators of a year (domain notes 6), each with the figures that it follows from, or with why it can’t be computed.
 * Costs and hours are those of the settlements given.
 */
export function yearlyIndicators(facts: IndicatorFacts): readonly Indicator[] {
  const all = [
    ...staffIndicators(facts),
    poolingRatio(facts),
    ...settledIndicators(facts),
    inhabitantCost(facts),
    absenceRate(facts),
  ]
  return INDICATORS.flatMap((code) => all.filter((one) => one.code === code))
}
