import type { Damage } from './damages'
import { hear, type Heard } from './heard'
import { judge, type Verdict } from './judge'
import type { World } from './world'

/** What a start said after damages, and whether it was true. */
export interface Outcome {
  readonly damages: readonly Damage[]
  readonly heard: Heard
  readonly verdict: Verdict
}

/** Damages a copy of the world, opens it, and compares its words with what had been kept. */
export async function strike(world: World, damages: readonly Damage[]): Promise<Outcome> {
  const scene = await world.copy()
  try {
    for (const damage of damages) await damage.strike(scene)
    const withBackup = damages.length === 1 || damages.some(({ thing }) => thing === 'backup')
    const heard = await hear(scene, withBackup)
    return { damages, heard, verdict: judge(world.truth, damages, heard) }
  } finally {
    scene.dispose()
  }
}
