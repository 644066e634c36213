import { allocate } from '#shared/domain/allocation/allocate'
import { provisionalFacts } from '#shared/domain/provisional/provisional-facts'
import type { Comparison } from './compare'
import { compareWith } from './compare'
import { settle } from './oracle'
import { completeFacts } from './provisional'
import type { Territory } from './territory'
import { factsOf } from './territory'

/** Lists the differences between the engine's provisional settlement of a territory and the document's. */
export function compareProvisional(territory: Territory): Comparison {
  const completed = completeFacts(territory)
  const settled = settle(factsOf(completed))
  return {
    ...compareWith(() => allocate(provisionalFacts(factsOf(territory)).facts), settled),
    foreseen: JSON.stringify(completed) !== JSON.stringify(territory),
  }
}
