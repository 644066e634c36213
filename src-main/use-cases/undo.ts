import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import type { Ports } from './ports'
import { undoCheck } from './undo-check'

/** Takes the last change back and says which it was. */
export const undo = ({ keeper }: Pick<Ports, 'keeper'>): Promise<Result<ChangeLabel, Failure>> =>
  keeper.undo(undoCheck(keeper.registers))
