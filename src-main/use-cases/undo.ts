import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import type { KeeperPort } from './ports'
import { undoCheck } from './undo-check'

/** Undoes the last change and returns its label. */
export const undo = ({ keeper }: KeeperPort): Promise<Result<ChangeLabel, Failure>> =>
  keeper.undo(undoCheck(keeper))
