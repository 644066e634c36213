import { withHoles } from './random-holes'
import { randomTerritory } from './random-territory'
import type { Territory } from './territory'

/** A territory with holes, drawn from a seed. */
export const randomProvisional = (seed: number): Territory => withHoles(seed, randomTerritory(seed))
