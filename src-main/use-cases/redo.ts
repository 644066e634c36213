import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import type { KeeperPort } from './ports'
import { undoCheck } from './undo-check'

/** Redoes the change that was undone last, and returns its label. */
export const redo = ({ keeper }: KeeperPort): Promise<Result<ChangeLabel, Failure>> =>
  keeper.redo(undoCheck(keeper))
