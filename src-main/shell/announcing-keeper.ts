import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { DeskEvent } from '#shared/contract/views'
import type { Change } from '#shared/domain/workspace/change'
import type { TableName } from '#shared/domain/workspace/records'
import { TABLES } from '#shared/domain/workspace/records'
import type { Keeper } from '../use-cases/ports'

const tablesOf = (changes: readonly Change[]): readonly TableName[] => [
  ...new Set(changes.map(({ table }) => table)),
]

/**
 * A keeper that tells the window what changed, as soon as it is kept. A refusal tells the status too: it may be that
 * nothing can be kept any more.
 */
export function announcingKeeper(keeper: Keeper, tell: (event: DeskEvent) => void): Keeper {
  const announce = <T>(
    result: Result<T, Failure>,
    tables: readonly TableName[],
  ): Result<T, Failure> => {
    tell(
      result.ok
        ? { kind: 'changed', tables, sequence: keeper.registers().sequence }
        : { kind: 'status' },
    )
    return result
  }
  const stepping =
    (step: Keeper['undo']): Keeper['undo'] =>
    async (check) => {
      let tables: readonly TableName[] = []
      const result = await step(async (changes, label) => {
        tables = tablesOf(changes)
        return check(changes, label)
      })
      return announce(result, tables)
    }
  return {
    ...keeper,
    accept: async (decide) => {
      let tables: readonly TableName[] = []
      const result = await keeper.accept(async () => {
        const decision = await decide()
        if (decision.ok) tables = tablesOf(decision.value.changes)
        return decision
      })
      return announce(result, tables)
    },
    undo: stepping((check) => keeper.undo(check)),
    redo: stepping((check) => keeper.redo(check)),
    replaceAll: async (file, label) => announce(await keeper.replaceAll(file, label), TABLES),
  }
}
