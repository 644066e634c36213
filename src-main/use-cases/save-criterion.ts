import { keyCriteria } from '#shared/domain/agreements/key-references'
import { missingCollectivities } from './missing-records'
import { saving } from './saves'

/**
 * Creates or replaces a criterion of the user. Its name is unique, the bodies that it measures exist, and standing
 * statements whose key counts it still recompute identically: a value that one uses stays until it is cancelled.
 */
export const saveCriterion = saving(
  'criteria',
  (criterion, registers) => {
    const isTaken = [...registers.criteria.values()].some(
      ({ id, name }) => id !== criterion.id && name.toLowerCase() === criterion.name.toLowerCase(),
    )
    const ids = criterion.values.map(({ collectivityId }) => collectivityId)
    return isTaken
      ? [{ code: 'valueTaken', field: 'name', found: criterion.name }]
      : missingCollectivities(registers, ids)
  },
  {
    concerned: (before) =>
      before && ((agreement) => keyCriteria(agreement).some(({ id }) => id === before.id)),
  },
)
