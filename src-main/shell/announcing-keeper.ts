import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { DeskEvent } from '#shared/contract/views'
import type { Change } from '#shared/domain/workspace/change'
import type { TableName } from '#shared/domain/workspace/records'
import { TABLES } from '#shared/domain/workspace/records'
import type { Keeper } from '../use-cases/ports'

/** What some changes touch: tables, and agents whose timesheets are among them (`null`: perhaps all). */
interface Touched {
  readonly tables: readonly TableName[]
  readonly hoursOf: readonly string[] | null
}

const NOTHING: Touched = { tables: [], hoursOf: [] }

const touchedBy = (changes: readonly Change[]): Touched => ({
  tables: [...new Set(changes.map(({ table }) => table))],
  hoursOf: [
    ...new Set(
      changes.flatMap((change) => (change.table === 'timesheets' ? [change.agentId] : [])),
    ),
  ],
})

/**
 * A keeper that tells the window what changed, as soon as it is kept. A refusal tells the status too: it may be that
 * nothing can be kept any more.
 */
export function announcingKeeper(keeper: Keeper, tell: (event: DeskEvent) => void): Keeper {
  const announce = <T>(result: Result<T, Failure>, touched: Touched): Result<T, Failure> => {
    tell(
      result.ok
        ? { kind: 'changed', ...touched, sequence: keeper.registers().sequence }
        : { kind: 'status' },
    )
    return result
  }
  const stepping =
    (step: Keeper['undo']): Keeper['undo'] =>
    async (check) => {
      let touched = NOTHING
      const result = await step(async (changes, label) => {
        touched = touchedBy(changes)
        return check(changes, label)
      })
      return announce(result, touched)
    }
  return {
    ...keeper,
    accept: async (decide) => {
      let touched = NOTHING
      const result = await keeper.accept(async () => {
        const decision = await decide()
        if (decision.ok) touched = touchedBy(decision.value.changes)
        return decision
      })
      return announce(result, touched)
    },
    undo: stepping((check) => keeper.undo(check)),
    redo: stepping((check) => keeper.redo(check)),
    replaceAll: async (file, label) =>
      announce(await keeper.replaceAll(file, label), { tables: TABLES, hoursOf: null }),
  }
}
