import type { Result } from '#shared/kernel/result'
import { success } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Registry } from '#shared/contract/views'
import type { Ports } from './ports'

/** The small tables, whole. */
export function readRegistry({
  keeper,
}: Pick<Ports, 'keeper'>): Promise<Result<Registry, Failure>> {
  const { sequence, workspace, ...tables } = keeper.registers()
  return Promise.resolve(
    success({
      sequence,
      workspace,
      collectivities: [...tables.collectivities.values()],
      agents: [...tables.agents.values()],
      agreements: [...tables.agreements.values()],
      statements: [...tables.statements.values()],
    }),
  )
}
