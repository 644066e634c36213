import { success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Registry } from '#shared/contract/views'
import type { KeeperPort } from './ports'
import { registerLists } from './register-lists'

/** The small tables, whole. */
export function readRegistry({ keeper }: KeeperPort): Promise<Result<Registry, Failure>> {
  const registers = keeper.registers()
  const { sequence, workspace } = registers
  return Promise.resolve(success({ sequence, workspace, ...registerLists(registers) }))
}
