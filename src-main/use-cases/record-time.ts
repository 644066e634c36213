import type { Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { decideTime } from './decide-time'
import type { Ports } from './ports'

/** Sets cells of agents' weeks, all in one change, where every one may be kept. */
export const recordTime = (
  { keeper }: Pick<Ports, 'keeper'>,
  { sheets }: DeskInput<'recordTime'>,
): Promise<Result<Saved, Failure>> => keeper.accept(() => decideTime(keeper, sheets))
