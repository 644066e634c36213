import type { Registry } from '#shared/contract/views'
import type { Registers } from './ports'

/** The small tables as lists, with the summaries of statements: what the domain computes from. */
export function registerLists({
  sequence: _sequence,
  workspace: _workspace,
  ...maps
}: Registers): Omit<Registry, 'sequence' | 'workspace'> {
  return Object.fromEntries(
    Object.entries(maps).map(([table, map]) => [table, [...map.values()]]),
  ) as unknown as Omit<Registry, 'sequence' | 'workspace'>
}
