import type { KeyboardEvent } from 'react'
import { placeAfterKey } from '../../grid/grid-place'
import type { UnitActions } from './use-unit-actions'
import type { UnitsGridState } from './use-units-grid'

interface UnitsKeyFacts {
  readonly grid: UnitsGridState
  readonly actions: UnitActions
  /** What the active cell holds, as one would type it. */
  readonly text: () => string
  /** Drops the refused text of the active cell. */
  readonly giveUp: () => void
  /** To the month or year before or after. */
  readonly shift: (steps: number) => void
}

/** What the keyboard does while no cell is open: walk, open, clear, change month. */
export function useUnitsKeys(facts: UnitsKeyFacts): (event: KeyboardEvent<HTMLElement>) => void {
  const { grid, actions, text, giveUp, shift } = facts
  const { active, range, size } = grid
  const command = (event: KeyboardEvent): (() => void) | null => {
    const { key, shiftKey } = event
    const ctrl = event.ctrlKey || event.metaKey
    const next = placeAfterKey(key, ctrl, active, size)
    if (next !== null) return () => grid.goTo(next, shiftKey)
    if (ctrl && key.toLowerCase() === 'a') return grid.selectAll
    if (ctrl || event.altKey) return null
    switch (key) {
      case 'Enter':
        return () =>
          grid.goTo({
            ...active,
            row: Math.max(0, Math.min(active.row + (shiftKey ? -1 : 1), size.rows - 1)),
          })
      case 'F2':
        return () => grid.setDraft(text())
      case 'Delete':
      case 'Backspace':
        return () => actions.clear(range)
      case 'PageUp':
        return () => shift(-1)
      case 'PageDown':
        return () => shift(1)
      case 'Escape':
        return giveUp
      default:
        return key.length === 1 && key !== ' ' ? () => grid.setDraft(key) : null
    }
  }
  return (event) => {
    if (event.target instanceof HTMLInputElement || event.defaultPrevented) return
    const act = command(event)
    if (act === null) return
    event.preventDefault()
    act()
  }
}
