import { canonicalJson } from '#shared/kernel/canonical-json'
import { success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import type { RecordChange } from '#shared/domain/workspace/change'
import type { Decision } from './ports'

/** Decides to keep a changed record; saving what is already there changes nothing. */
export const keepRecord = (label: ChangeLabel, change: RecordChange): Result<Decision, Failure> =>
  success({
    label,
    changes: canonicalJson(change.before) === canonicalJson(change.after) ? [] : [change],
  })
