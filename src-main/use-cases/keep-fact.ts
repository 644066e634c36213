import type { TakableFact } from '#shared/contract/takable-facts'
import type { Kept, SigningPorts } from './ports'
import { recordTime } from './record-time'
import { recordUnits } from './record-units'
import { removals } from './removals'
import { removeAmendment } from './remove-amendment'
import { renameWorkspace } from './rename-workspace'
import { saveAgent } from './save-agent'
import { saveAgreement } from './save-agreement'
import { saveAmendment } from './save-amendment'
import { saveCollectivity } from './save-collectivity'
import { removeCost, saveCost } from './save-cost'
import { removeCostNotice, saveCostNotice } from './save-cost-notice'
import { saveCriterion } from './save-criterion'
import { removeParameter, saveParameter } from './save-parameter'
import { removeServiceCharge, saveServiceCharge } from './save-service-charge'
import { removeTrip, saveTrip } from './save-trip'
import { saveWeekTemplates } from './save-week-templates'
import { saveAbsence, saveMeeting } from './saves'

type Method = TakableFact['method']
type Inputs = { readonly [M in Method]: Extract<TakableFact, { readonly method: M }>['input'] }

/** The use case that always keeps such a fact. */
const USE_CASES: { readonly [M in Method]: (ports: SigningPorts, input: Inputs[M]) => Kept } = {
  recordTime,
  recordUnits,
  removeAbsence: removals.removeAbsence,
  removeAmendment,
  removeCost,
  removeCostNotice,
  removeMeeting: removals.removeMeeting,
  removeParameter,
  removeServiceCharge,
  removeTrip,
  removeWeekTemplate: removals.removeWeekTemplate,
  renameWorkspace,
  saveAbsence,
  saveAgent,
  saveAgreement,
  saveAmendment,
  saveCollectivity,
  saveCost,
  saveCostNotice,
  saveCriterion,
  saveMeeting,
  saveParameter,
  saveServiceCharge,
  saveTrip,
  saveWeekTemplates,
}

/** Keeps a fact, or a value that is taken again, by the use case that always keeps it. */
export const keepFact = <M extends Method>(
  ports: SigningPorts,
  { method, input }: { readonly method: M; readonly input: Inputs[M] },
): Kept => USE_CASES[method](ports, input)
