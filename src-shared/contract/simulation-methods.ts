import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { scenarioToKeep } from '#shared/domain/simulation/scenario-to-keep'
import { gives } from './method'
import type { Saved } from './saved'

/** What the window may ask about simulations: the figures themselves are computed there, by the engine of settlements. */
export const simulationMethods = {
  saveScenario: gives<Saved>()(scenarioToKeep),
  removeScenario: gives<Saved>()(z.strictObject({ id: idField })),
} as const
