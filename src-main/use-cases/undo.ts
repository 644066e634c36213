import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import type { Ports } from './ports'
import { undoCheck } from './undo-check'

/** Undoes the last change and returns its label. */
export const undo = ({ keeper }: Pick<Ports, 'keeper'>): Promise<Result<ChangeLabel, Failure>> =>
  keeper.undo(undoCheck(keeper.registers))
