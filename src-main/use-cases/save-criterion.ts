import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { keyCriteria } from '#shared/domain/agreements/key-references'
import { keepRecord } from './keep-record'
import { missingCollectivities } from './missing-records'
import type { KeeperPort, Kept } from './ports'
import { changedStatementFailure } from './changed-statement-failure'

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
    if (before !== null) {
      const criteria = new Map(registers.criteria).set(criterion.id, criterion)
      const moved = await changedStatementFailure(
        keeper,
        { ...registers, criteria },
        criterion.name,
        (agreement) => keyCriteria(agreement).some((named) => named.id === criterion.id),
      )
      if (moved !== null) return failure(moved)
    }
    return keepRecord(
      { verb: 'saveCriterion', subject: criterion.name, when: null },
      { table: 'criteria', id: criterion.id, before, after: criterion },
    )
  })
}
