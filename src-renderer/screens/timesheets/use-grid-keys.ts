import type { KeyboardEvent } from 'react'
import { answerKey } from '../../grid/grid-keys'
import type { CellActions } from './use-cell-actions'
import type { ViewOf } from './use-cell-views'
import type { Grid } from './use-grid'

interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  /** Opens a cell: with what it holds, or with the character that was struck. */
  readonly open: (text: string | null) => void
}

interface GridKeyFacts {
  readonly grid: Grid
  readonly actions: CellActions
  readonly viewOf: ViewOf
  readonly textOf: (view: ReturnType<ViewOf>) => string
  readonly shiftWeek: (weeks: number) => void
}

/** The keys of the week. A locked day says why it doesn't open. */
export function useGridKeys(facts: GridKeyFacts): GridKeys {
  const { grid, actions, viewOf, textOf, shiftWeek } = facts
  const { row, weekday, range } = grid

  const open = (text: string | null): void => {
    if (row === undefined) return
    const lock = row.locks[weekday] ?? null
    if (lock !== null) {
      actions.setNotice({ kind: 'locked', lock })
      return
    }
    grid.setDraft({ key: row.key, weekday, text: text ?? textOf(viewOf(row, weekday)) })
  }
  const giveUp = (): void => {
    if (row !== undefined) actions.giveUp(row, weekday)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void =>
    answerKey(
      event,
      { ...grid, open, giveUp, clear: () => actions.clear(range) },
      { PageUp: () => shiftWeek(-1), PageDown: () => shiftWeek(1) },
    )
  return { open, onKeyDown }
}
