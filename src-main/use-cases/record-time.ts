import type { DeskInput } from '#shared/contract/desk'
import { decideTime } from './decide-time'
import type { KeeperPort, Kept } from './ports'

/** Sets cells of agents' weeks, all in one change, where every one may be kept. */
export const recordTime = ({ keeper }: KeeperPort, { sheets }: DeskInput<'recordTime'>): Kept =>
  keeper.accept(() => decideTime(keeper, sheets))
