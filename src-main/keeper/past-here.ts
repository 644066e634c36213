import type { Failure } from '#shared/contract/failures'
import { failure, success, type Result } from '#shared/kernel/result'
import { Journal } from '../journal/journal'
import { JournalDamaged } from '../journal/journal-damaged'
import type { Moment, PastWorkspace, WorkWatch } from '../use-cases/ports'
import { memoryKeeper } from '../use-cases/memory/memory-keeper'
import { foldAt } from './fold-at'
import { storageFailure } from './storage-failure'

/** Reads it in the thread that asks, which does nothing else meanwhile: seconds at a million lines. */
export const pastHere = async (
  folder: string,
  moment: Moment,
  { onProgress }: Pick<WorkWatch, 'onProgress'>,
): Promise<Result<PastWorkspace | null, Failure>> => {
  try {
    const past = await foldAt(await Journal.open(folder), moment, onProgress)
    if (past === null) return success(null)
    const { file, sequence, at } = past
    const reads = memoryKeeper(file, { now: () => at })
    return success({ reads, sequence, at, letGo: () => undefined })
  } catch (error) {
    return failure(error instanceof JournalDamaged ? error.failure : storageFailure(error, folder))
  }
}
