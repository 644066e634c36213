import type { costMethods } from '#shared/contract/cost-methods'
import type { Ports } from '../use-cases/ports'
import { removeCost } from '../use-cases/remove-cost'
import { saveCost } from '../use-cases/save-cost'
import { removeParameter, saveParameter } from '../use-cases/save-parameter'
import { removeServiceCharge, saveServiceCharge } from '../use-cases/save-service-charge'
import { removeTrip, saveTrip, saveTrips } from '../use-cases/save-trip'
import { takePublishedParameters } from '../use-cases/take-published-parameters'
import type { Answers } from './answers-table'

/** Costs of agents and services, and the figures they are worked out from. */
export const costAnswers = (
  ports: Pick<Ports, 'keeper'>,
): Pick<Answers, keyof typeof costMethods> => ({
  saveCost: (cost) => saveCost(ports, cost),
  removeCost: (month) => removeCost(ports, month),
  saveServiceCharge: (charge) => saveServiceCharge(ports, charge),
  removeServiceCharge: (charge) => removeServiceCharge(ports, charge),
  saveTrip: (trip) => saveTrip(ports, trip),
  saveTrips: (trips) => saveTrips(ports, trips),
  removeTrip: (trip) => removeTrip(ports, trip),
  saveParameter: (parameter) => saveParameter(ports, parameter),
  removeParameter: (parameter) => removeParameter(ports, parameter),
  takePublishedParameters: () => takePublishedParameters(ports),
})
