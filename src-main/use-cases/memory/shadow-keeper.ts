import { appendAll } from '#shared/kernel/append-all'
import type { Change } from '#shared/domain/workspace/change'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { success } from '#shared/kernel/result'
import { failureCodes } from '#shared/kernel/failure-codes'
import { memoryKeeper } from './memory-keeper'
import type { Keeper, SigningPorts, Surroundings } from '../ports'

/** A copy of the workspace in memory, on which use cases run before anything is kept. */
export interface Shadow extends SigningPorts {
  /** What was accepted, in order, without what was only set. */
  readonly changes: readonly Change[]
  /** Makes changes that are not to be kept, or are kept already. */
  readonly set: (changes: readonly Change[]) => Promise<void>
}

/** Opens a copy of a workspace in memory. */
export function shadowOf(file: WorkspaceFile, surroundings: Surroundings): Shadow {
  const memory = memoryKeeper(file, surroundings)
  const changes: Change[] = []
  const keeper: Keeper = {
    ...memory,
    accept: (decide) =>
      memory.accept(async () => {
        const decision = await decide()
        if (decision.ok) appendAll(changes, decision.value.changes)
        return decision
      }),
  }
  const set = async (made: readonly Change[]): Promise<void> => {
    const label = { verb: 'openWorkspace', subject: '', when: null } as const
    const kept = await memory.accept(() => success({ label, changes: made }))
    if (!kept.ok) throw new Error(failureCodes(kept.failures))
  }
  return { keeper, surroundings, changes, set }
}
