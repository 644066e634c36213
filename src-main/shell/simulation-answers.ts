import type { Ports } from '../use-cases/ports'
import { removeScenario } from '../use-cases/remove-scenario'
import { saveScenario } from '../use-cases/save-scenario'
import type { Answers } from './answers-table'

/** Simulations kept under a name. */
export const simulationAnswers = (
  ports: Pick<Ports, 'keeper'>,
): Pick<Answers, 'saveScenario' | 'removeScenario'> => ({
  saveScenario: (scenario) => saveScenario(ports, scenario),
  removeScenario: (scenario) => removeScenario(ports, scenario),
})
