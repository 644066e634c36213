import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import type { Ports } from './ports'
import { undoCheck } from './undo-check'

/** Puts the change back that was taken back last, and says which it was. */
export const redo = ({ keeper }: Pick<Ports, 'keeper'>): Promise<Result<ChangeLabel, Failure>> =>
  keeper.redo(undoCheck(keeper.registers))
