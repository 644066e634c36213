import type { KeyboardEvent } from 'react'
import { placeAfterKey } from '../../grid/grid-place'
import type { CellActions } from './use-cell-actions'
import type { ViewOf } from './use-cell-views'
import type { Grid } from './use-grid'
import type { WeekModel } from './week-model'

interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  /** Opens a cell: with what it holds, or with the character that was struck. */
  readonly edit: (text: string | null) => void
}

interface GridKeyFacts {
  readonly model: WeekModel
  readonly grid: Grid
  readonly actions: CellActions
  readonly viewOf: ViewOf
  readonly textOf: (view: ReturnType<ViewOf>) => string
  readonly shiftWeek: (weeks: number) => void
}

const isField = (target: EventTarget): boolean => target instanceof HTMLInputElement

/** What the keyboard does while no cell is open: walk, open, clear, change week. */
export function useGridKeys(facts: GridKeyFacts): GridKeys {
  const { model, grid, actions, viewOf, textOf, shiftWeek } = facts
  const { row, weekday, active, range, weekdays } = grid

  const edit = (text: string | null): void => {
    if (row === undefined) return
    const lock = row.locks[weekday] ?? null
    if (lock !== null) {
      actions.setNotice({ kind: 'locked', lock })
      return
    }
    grid.setDraft({ key: row.key, weekday, text: text ?? textOf(viewOf(row, weekday)) })
  }

  const command = (event: KeyboardEvent): (() => void) | null => {
    const { key, shiftKey } = event
    const ctrl = event.ctrlKey || event.metaKey
    const size = { rows: model.rows.length, columns: weekdays.length }
    const next = placeAfterKey(key, ctrl, active, size)
    if (next !== null) return () => grid.goTo(next, shiftKey)
    if (ctrl || event.altKey) return null
    switch (key) {
      case 'Enter':
        return () =>
          grid.goTo({
            ...active,
            row: Math.max(0, Math.min(active.row + (shiftKey ? -1 : 1), size.rows - 1)),
          })
      case 'F2':
        return () => edit(null)
      case 'Delete':
      case 'Backspace':
        return () => actions.clear(range)
      case 'PageUp':
        return () => shiftWeek(-1)
      case 'PageDown':
        return () => shiftWeek(1)
      case 'Escape':
        return row === undefined ? null : () => actions.giveUp(row, weekday)
      default:
        return key.length === 1 && key !== ' ' ? () => edit(key) : null
    }
  }

  return {
    edit,
    onKeyDown: (event) => {
      if (isField(event.target) || event.defaultPrevented) return
      const act = command(event)
      if (act === null) return
      event.preventDefault()
      act()
    },
  }
}
