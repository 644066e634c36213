import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { keyCriteria } from '#shared/domain/agreements/key-references'
import { keepCounted } from './keep-counted'
import { missingCollectivities } from './missing-records'
import type { KeeperPort, Kept } from './ports'

/**
 * Creates or replaces a criterion of the user. Its name is unique, the bodies that it measures exist, and standing
 * statements whose key counts it still recompute identically: a value that one uses stays until it is cancelled.
 */
export function saveCriterion({ keeper }: KeeperPort, criterion: DeskInput<'saveCriterion'>): Kept {
  return keeper.accept(async () => {
    const registers = keeper.registers()
    const before = registers.criteria.get(criterion.id) ?? null
    const holder = [...registers.criteria.values()].find(
      ({ id, name }) => id !== criterion.id && name.toLowerCase() === criterion.name.toLowerCase(),
    )
    if (holder !== undefined)
      return failure({ code: 'valueTaken', field: 'name', found: criterion.name })
    const ids = criterion.values.map(({ collectivityId }) => collectivityId)
    const missing = missingCollectivities(registers, ids)
    if (missing.length > 0) return failure(...missing)
    return keepCounted(
      keeper,
      { verb: 'saveCriterion', subject: criterion.name, when: null },
      { table: 'criteria', id: criterion.id, before, after: criterion },
      (agreement) =>
        before !== null && keyCriteria(agreement).some((named) => named.id === criterion.id),
    )
  })
}
