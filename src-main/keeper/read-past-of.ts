import type { Failure } from '#shared/contract/failures'
import type { Result } from '#shared/kernel/result'
import type { Moment, PastWorkspace, WorkWatch } from '../use-cases/ports'

/** Reads a past workspace from the journal of a folder; `null` before the first change. */
export type ReadPastOf = (
  folder: string,
  moment: Moment,
  watch: WorkWatch,
) => Promise<Result<PastWorkspace | null, Failure>>
