import type { Failure } from '#shared/contract/failures'
import type { Result } from '#shared/kernel/result'
import type { Moment, PastWorkspace, WorkWatch } from '../use-cases/ports'
import type { KeeperStore } from './keeper-store'
import { pastHere } from './past-here'

/** The workspace as it was at a moment, read from the files of the journal beside what the keeper does with them. */
export function readPast(
  { options: { folder, readPastOf } }: KeeperStore,
  moment: Moment,
  watch: WorkWatch,
): Promise<Result<PastWorkspace | null, Failure>> {
  return (readPastOf ?? pastHere)(folder, moment, watch)
}
