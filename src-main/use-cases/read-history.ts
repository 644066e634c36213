import { success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { HistoryLine } from '#shared/contract/views'
import type { KeeperPort } from './ports'

/** The latest changes, the newest first. */
export const readHistory = (
  { keeper }: KeeperPort,
  { limit }: DeskInput<'readHistory'>,
): Promise<Result<readonly HistoryLine[], Failure>> =>
  Promise.resolve(success(keeper.history(limit)))
