import type { Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { KeeperPort } from './ports'

/** Leaves a broken journal behind: with what is readable of it, or with the workspace that is opened next. */
export const passBreak = (
  { keeper }: KeeperPort,
  { to }: DeskInput<'passBreak'>,
): Promise<Result<null, Failure>> => keeper.passBreak(to)
