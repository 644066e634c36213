import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import type { Ports } from './ports'
import { undoCheck } from './undo-check'

/** Redoes the change that was undone last, and returns its label. */
export const redo = ({ keeper }: Pick<Ports, 'keeper'>): Promise<Result<ChangeLabel, Failure>> =>
  keeper.redo(undoCheck(keeper.registers))
