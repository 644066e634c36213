import type { Failure } from '#shared/contract/failures'
import type { CellPlace } from './cell-key'

/** A cell with the names that a refusal uses for it. */
export interface BlamedCell extends CellPlace {
  readonly agent: string
  readonly body: string
}

/** Whether a failure is about a day; the others that it may name, as that through which hours are locked, are no fault of a cell. */
const names = (failure: Failure, day: string): boolean =>
  'day' in failure
    ? failure.day === day
    : Object.values(failure).some((value) => typeof value === 'string' && value.includes(day))

/** Whether a failure that names an agent names this one. */
function ofAgent(failure: Failure, { agent }: BlamedCell): boolean {
  if (failure.code === 'settled') return failure.what === agent
  return !('agent' in failure) || failure.agent === agent
}

/**
 * The failures that concern a cell: those that name its day, and its agent and body where they name one; failures that
 * name no day of the entry (a full disk, a body that no longer exists) concern every cell.
 */
export function blame(
  failures: readonly Failure[],
  cell: BlamedCell,
  days: readonly string[],
): readonly Failure[] {
  return failures.filter((failure) => {
    if (!days.some((day) => names(failure, day))) return true
    const body = cell.collectivityId === null ? null : cell.body
    const ofBody = failure.code !== 'outsideAgreement' || failure.collectivity === body
    return names(failure, cell.day) && ofAgent(failure, cell) && ofBody
  })
}
