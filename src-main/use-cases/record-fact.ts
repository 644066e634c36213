import type { CorrectableFact } from '#shared/contract/correctable-facts'
import type { SigningPorts, Kept } from './ports'
import { recordTime } from './record-time'
import { recordUnits } from './record-units'
import { removeAmendment } from './remove-amendment'
import { saveAgent } from './save-agent'
import { saveAgreement } from './save-agreement'
import { saveAmendment } from './save-amendment'
import { saveCollectivity } from './save-collectivity'
import { removeCost, saveCost } from './save-cost'
import { removeCostNotice, saveCostNotice } from './save-cost-notice'
import { saveCriterion } from './save-criterion'
import { saveParameter } from './save-parameter'
import { removeServiceCharge, saveServiceCharge } from './save-service-charge'
import { removeTrip, saveTrip } from './save-trip'

/** Keeps a fact by the use case that always keeps it. */
export function recordFact(ports: SigningPorts, fact: CorrectableFact): Kept {
  switch (fact.method) {
    case 'recordTime':
      return recordTime(ports, fact.input)
    case 'saveCost':
      return saveCost(ports, fact.input)
    case 'removeCost':
      return removeCost(ports, fact.input)
    case 'saveServiceCharge':
      return saveServiceCharge(ports, fact.input)
    case 'removeServiceCharge':
      return removeServiceCharge(ports, fact.input)
    case 'saveTrip':
      return saveTrip(ports, fact.input)
    case 'removeTrip':
      return removeTrip(ports, fact.input)
    case 'saveParameter':
      return saveParameter(ports, fact.input)
    case 'saveCostNotice':
      return saveCostNotice(ports, fact.input)
    case 'removeCostNotice':
      return removeCostNotice(ports, fact.input)
    case 'recordUnits':
      return recordUnits(ports, fact.input)
    case 'saveAgent':
      return saveAgent(ports, fact.input)
    case 'saveCollectivity':
      return saveCollectivity(ports, fact.input)
    case 'saveCriterion':
      return saveCriterion(ports, fact.input)
    case 'saveAgreement':
      return saveAgreement(ports, fact.input)
    case 'saveAmendment':
      return saveAmendment(ports, fact.input)
    case 'removeAmendment':
      return removeAmendment(ports, fact.input)
  }
}
