import { success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Registry } from '#shared/contract/views'
import type { KeeperPort } from './ports'

/** The small tables, whole. */
export function readRegistry({ keeper }: KeeperPort): Promise<Result<Registry, Failure>> {
  const { sequence, workspace, ...maps } = keeper.registers()
  const lists = Object.fromEntries(
    Object.entries(maps).map(([table, map]) => [table, [...map.values()]]),
  ) as unknown as Omit<Registry, 'sequence' | 'workspace'>
  return Promise.resolve(success({ sequence, workspace, ...lists }))
}
