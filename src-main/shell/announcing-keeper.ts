import type { Change } from '#shared/domain/workspace/change'
import { TABLES, type TableName } from '#shared/domain/workspace/tables'
import type { Keeper } from '../use-cases/ports'
import type { ChangeAnnouncer } from './change-announcer'

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
 * A keeper that announces each change to the window as soon as it is kept, even where its answer failed. After any change
 * the status is announced too: perhaps nothing can be kept any more.
 */
export function announcingKeeper(keeper: Keeper, { changed }: ChangeAnnouncer): Keeper {
  const announced = async <T>(
    keep: (about: (touched: Touched) => void) => Promise<T>,
  ): Promise<T> => {
    let decided = NOTHING
    let before = keeper.registers().sequence
    try {
      return await keep((touched) => {
        decided = touched
        before = keeper.registers().sequence
      })
    } finally {
      const { tables, hoursOf } = keeper.registers().sequence === before ? NOTHING : decided
      changed([...tables, 'machine'], hoursOf)
    }
  }
  const stepping =
    (step: Keeper['undo']): Keeper['undo'] =>
    (check) =>
      announced((about) =>
        step((changes, label) => {
          about(touchedBy(changes))
          return check(changes, label)
        }),
      )
  return {
    ...keeper,
    accept: (decide) =>
      announced((about) =>
        keeper.accept(async () => {
          const decision = await decide()
          if (decision.ok) about(touchedBy(decision.value.changes))
          return decision
        }),
      ),
    undo: stepping((check) => keeper.undo(check)),
    redo: stepping((check) => keeper.redo(check)),
    replaceAll: (file, label) =>
      announced((about) => {
        about({ tables: TABLES, hoursOf: null })
        return keeper.replaceAll(file, label)
      }),
    passBreak: (to) =>
      announced((about) => {
        about({ tables: TABLES, hoursOf: null })
        return keeper.passBreak(to)
      }),
  }
}
