import type { KeyboardEvent } from 'react'
import {
  nextPlace,
  placeAfterKey,
  type GridPlace,
  type GridRange,
  type GridSize,
} from './grid-place'

/** A key with its modifiers. */
type Struck = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

/** The effect of a key; `shift`: whether Shift is held. */
type Gesture = (shift: boolean) => void

/** Gestures by the name of their key (`keyName`). */
export type KeyTable = Readonly<Record<string, Gesture>>

/** A grid with keyboard navigation. */
export interface NavigatedGrid {
  readonly active: GridPlace
  readonly size: GridSize
  /** Sends the focus to a cell; `extend` keeps the other corner of the selection. */
  readonly goTo: (place: GridPlace, extend?: boolean) => void
}

/** An editable grid. */
export interface TypedGrid extends NavigatedGrid {
  readonly range: GridRange
  /** Selects from one corner to the other, and makes the second active. */
  readonly select: (from: GridPlace, to: GridPlace) => void
  /** Opens the active cell: with its value, or with the character that was typed. */
  readonly open: (text: string | null) => void
  /** Clears the selected cells. */
  readonly clear: () => void
  /** Drops the refused text of the active cell. */
  readonly giveUp: () => void
  /** The cell in which Escape was pressed: Tab leaves the grid from there, so that the focus is never trapped. */
  readonly left: { current: GridPlace | null }
}

/** The keys of every grid with navigation. */
export const openingKeys = (open: () => void): KeyTable => ({
  Enter: open,
  Space: open,
  'Shift Space': open,
  F2: open,
})

/** The additional keys of an editable grid. */
function typingKeys(grid: TypedGrid): KeyTable {
  const { active, size, range, goTo, select } = grid
  const last = { row: size.rows - 1, column: size.columns - 1 }
  return {
    Enter: (shift) => goTo(placeAfterClosing('Enter', shift, active, size) ?? active),
    F2: () => grid.open(null),
    Delete: grid.clear,
    Backspace: grid.clear,
    Escape: () => {
      grid.giveUp()
      goTo(active)
      grid.left.current = active
    },
    Space: () => undefined,
    'Shift Space': () => select({ ...range.from, column: 0 }, { ...range.to, column: last.column }),
    'Ctrl a': () => select(last, { row: 0, column: 0 }),
  }
}

/** The place that the key which closes an open cell leads to; `null` for any other key. */
export function placeAfterClosing(
  key: string,
  shift: boolean,
  at: GridPlace,
  size: GridSize,
): GridPlace | null {
  switch (key) {
    case 'Enter':
      return placeAfterKey(shift ? 'ArrowUp' : 'ArrowDown', false, at, size)
    case 'Tab':
      return nextPlace(at, shift ? -1 : 1, size)
    case 'ArrowUp':
    case 'ArrowDown':
      return placeAfterKey(key, false, at, size)
    default:
      return null
  }
}

/** The name of a key: `Ctrl ` goes before it where Control or Command is held; letters are lowercase, a space is `Space`. */
function keyName({ key, shiftKey, ctrlKey, metaKey }: Struck): string {
  if (ctrlKey || metaKey) return `Ctrl ${key.length === 1 ? key.toLowerCase() : key}`
  return key === ' ' ? `${shiftKey ? 'Shift ' : ''}Space` : key
}

const isSame = (a: GridPlace | null, b: GridPlace): boolean =>
  a?.row === b.row && a.column === b.column

/** The effect of a key in a grid; `null` leaves it to the page. */
export function gestureOf(
  event: Struck,
  grid: NavigatedGrid | TypedGrid,
  own: KeyTable,
): (() => void) | null {
  const { active, size, goTo } = grid
  const { key, shiftKey } = event
  const ctrl = event.ctrlKey || event.metaKey
  const typed = 'open' in grid ? grid : null
  const name = keyName(event)
  const gesture = own[name] ?? (typed === null ? undefined : typingKeys(typed)[name])
  if (gesture !== undefined) return () => gesture(shiftKey)
  if (key === 'Tab') {
    if (typed === null || ctrl || isSame(typed.left.current, active)) return null
    const after = nextPlace(active, shiftKey ? -1 : 1, size)
    return isSame(after, active) ? null : () => goTo(after)
  }
  const next = placeAfterKey(key, ctrl, active, size)
  if (next !== null) return () => goTo(next, shiftKey)
  return typed !== null && !ctrl && key.length === 1 ? () => typed.open(key) : null
}

/**
 * Handles a key pressed while no cell is open, by one table for all grids: first the keys of this grid, then those for
 * typing, then those for navigation. Keys with Alt, and unknown ones, are left to the page.
 */
export function answerKey(
  event: KeyboardEvent<HTMLElement>,
  grid: NavigatedGrid | TypedGrid,
  own: KeyTable = {},
): void {
  const { target, key } = event
  if (event.altKey || event.defaultPrevented || !(target instanceof Element)) return
  // A field keeps its keys; a button or a link in the grid keeps those that press it.
  if (target.closest(key === 'Enter' || key === ' ' ? 'input, button, a' : 'input') !== null) return
  const act = gestureOf(event, grid, own)
  if (act === null) return
  event.preventDefault()
  act()
}
