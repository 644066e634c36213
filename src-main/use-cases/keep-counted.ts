import { failure, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { RecordChange } from '#shared/domain/workspace/change'
import { changedStatementFailure } from './changed-statement-failure'
import { keepRecord } from './keep-record'
import type { Decision, Keeper, Registers } from './ports'

/** The agreements whose settlements a change could move; `null` where it could move none. */
export type Concern = ((agreement: Agreement) => boolean) | null

/** How statements count a record of a table. */
export interface Counting<R> {
  readonly concerned: (before: R | null, after: R | null) => Concern
  /** The name of what would change, where the history names something else. */
  readonly what?: (record: R, registers: Registers) => string
}

/**
 * Decides to keep a changed record that statements count, unless a standing one would no longer recompute.
 *
 * @param what name of what would change, where the history names something else
 */
export async function keepCounted(
  keeper: Keeper,
  label: ChangeLabel,
  change: RecordChange,
  concerned: Concern,
  what = label.subject,
): Promise<Result<Decision, Failure>> {
  const moved =
    concerned === null ? null : await changedStatementFailure(keeper, [change], what, concerned)
  return moved === null ? keepRecord(label, change) : failure(moved)
}
