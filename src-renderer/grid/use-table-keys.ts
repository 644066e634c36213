import type { KeyboardEvent } from 'react'
import { placeAfterKey, type GridSize } from './grid-place'
import type { TablePlace } from './table-place'

interface TableKeyFacts {
  readonly grid: TablePlace
  readonly size: GridSize
  /** Opens the active cell: with what it holds, or with the character that was struck. */
  readonly open: (text: string | null) => void
  readonly selectAll: () => void
  /** Clears the selected cells. */
  readonly clear: () => void
  /** Drops the refused text of the active cell. */
  readonly giveUp: () => void
  /** To the period before or after. */
  readonly shift: (steps: -1 | 1) => void
}

/** What the keyboard does in a table while none of its cells is open: walk, open, clear, change period. */
export function useTableKeys(facts: TableKeyFacts): (event: KeyboardEvent<HTMLElement>) => void {
  const { grid, size, open } = facts

  const command = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => {
    const ctrl = ctrlKey || metaKey
    const next = placeAfterKey(key, ctrl, grid.active, size)
    if (next !== null) return () => grid.goTo(next, shiftKey)
    if (ctrl && key.toLowerCase() === 'a') return facts.selectAll
    if (ctrl || altKey) return null
    switch (key) {
      case 'Enter': {
        const below = placeAfterKey(shiftKey ? 'ArrowUp' : 'ArrowDown', false, grid.active, size)
        return () => grid.goTo(below ?? grid.active)
      }
      case 'F2':
        return () => open(null)
      case 'Delete':
      case 'Backspace':
        return facts.clear
      case 'PageUp':
        return () => facts.shift(-1)
      case 'PageDown':
        return () => facts.shift(1)
      case 'Escape':
        return facts.giveUp
      default:
        return key.length === 1 && key !== ' ' ? () => open(key) : null
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
