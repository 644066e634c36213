import type { Failure } from '#shared/contract/failures'
import type { CellPlace } from './cell-key'

const names = (failure: Failure, text: string): boolean =>
  Object.values(failure).some((value) => typeof value === 'string' && value.includes(text))

/**
 * The failures that concern a cell: those that name its day, and its body where they name one; failures that name no day
 * of the entry (a full disk, a body that no longer exists) concern every cell.
 */
export function blame(
  failures: readonly Failure[],
  cell: CellPlace & { readonly body: string },
  days: readonly string[],
): readonly Failure[] {
  return failures.filter((failure) => {
    if (!days.some((day) => names(failure, day))) return true
    const body = cell.collectivityId === null ? null : cell.body
    const ofBody = failure.code !== 'outsideAgreement' || failure.collectivity === body
    return names(failure, cell.day) && ofBody
  })
}
