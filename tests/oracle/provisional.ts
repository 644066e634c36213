import { foreseenCosts } from './foreseen-costs'
import { foreseenHours } from './foreseen-hours'
import {
  chargeAtForecast,
  foreseenUnits,
  withCriterionValues,
  withPopulations,
} from './foreseen-values'
import { readFacts } from './read-facts'
import type { Territory } from './territory'
import { factsOf } from './territory'

/** Completes a territory's facts as section 9 of the document says; its settlement is then the provisional one. */
export function completeFacts(territory: Territory): Territory {
  const facts = readFacts(factsOf(territory))
  const units = foreseenUnits(facts)
  const isTaken = ({ agreementId, month }: Territory['unitCounts'][number]): boolean =>
    units.some((one) => one.agreementId === agreementId && one.month === month)
  return {
    ...territory,
    timesheets: [...territory.timesheets, ...foreseenHours(facts)],
    costs: [...territory.costs, ...foreseenCosts(facts)],
    charges: territory.charges.map(chargeAtForecast),
    unitCounts: [...territory.unitCounts.filter((one) => !isTaken(one)), ...units],
    collectivities: territory.collectivities.map((body) => withPopulations(facts, body)),
    criteria: territory.criteria.map((criterion) => withCriterionValues(facts, criterion)),
  }
}
