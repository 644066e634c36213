import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { scenarioToKeep } from '#shared/domain/simulation/scenario-to-keep'
import { keeps } from './method'

/** What the window may ask about simulations: the figures themselves are computed there, by the engine of settlements. */
export const simulationMethods = {
  saveScenario: keeps(scenarioToKeep),
  removeScenario: keeps(z.strictObject({ id: idField })),
} as const
