import { failure, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { RecordChange } from '#shared/domain/workspace/change'
import { changedStatementFailure } from './changed-statement-failure'
import { keepRecord } from './keep-record'
import type { Decision, Keeper } from './ports'

/**
 * Decides to keep a changed record that statements count, unless a standing one would no longer recompute.
 *
 * @param concerned the agreements whose settlements could move
 * @param what name of what would change, where the history names something else
 */
export async function keepCounted(
  keeper: Keeper,
  label: ChangeLabel,
  change: RecordChange,
  concerned: (agreement: Agreement) => boolean,
  what = label.subject,
): Promise<Result<Decision, Failure>> {
  const moved = await changedStatementFailure(keeper, [change], what, concerned)
  return moved === null ? keepRecord(label, change) : failure(moved)
}
