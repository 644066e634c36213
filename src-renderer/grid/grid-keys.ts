import type { KeyboardEvent } from 'react'
import {
  isSeveral,
  nextPlace,
  nextWithin,
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
  /** Sends the focus to a cell; `extend` selects from the active cell to there instead. */
  readonly goTo: (place: GridPlace, extend?: boolean) => void
}

/** Tabs one after the other: the column where they began, and the cell where the last one arrived. */
export interface TabRun {
  readonly column: number
  readonly at: GridPlace
}

/** An editable grid. */
export interface TypedGrid extends NavigatedGrid {
  readonly range: GridRange
  /** The corner of the selection that moves. */
  readonly lead: GridPlace
  /** Selects from one corner to the other; the active cell stays. */
  readonly select: (from: GridPlace, to: GridPlace) => void
  /** Makes another cell of the selection active. */
  readonly step: (place: GridPlace) => void
  /** Opens the active cell: with its value, or with the character that was typed. */
  readonly open: (text: string | null) => void
  /** Clears the selected cells. */
  readonly clear: () => void
  /** Drops the refused text of the active cell. */
  readonly giveUp: () => void
  /** The cell in which Escape was pressed: Tab leaves the grid from there, so that the focus is never trapped. */
  readonly left: { current: GridPlace | null }
  /** The last Tabs: Enter goes back to the column where they began. */
  readonly tabs: { current: TabRun | null }
}

/** What is needed to move on from a cell. */
type MovingGrid = Pick<TypedGrid, 'active' | 'size' | 'range' | 'goTo' | 'step' | 'tabs'>

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
    Enter: (shift) => moveAfterClosing(grid, { key: 'Enter', shift }),
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

/** A key that closes an open cell and keeps its text. */
export interface ClosingKey {
  readonly key: 'Enter' | 'Tab' | 'ArrowUp' | 'ArrowDown'
  readonly shift: boolean
}

const isSame = (a: GridPlace | null | undefined, b: GridPlace): boolean =>
  a?.row === b.row && a.column === b.column

/** The cell below or above, in the column where the last Tabs began. */
export function placeAfterEnter(
  { active, size, tabs }: Pick<MovingGrid, 'active' | 'size' | 'tabs'>,
  shift: boolean,
): GridPlace {
  const run = tabs.current
  const column = run !== null && isSame(run.at, active) ? run.column : active.column
  const key = shift ? 'ArrowUp' : 'ArrowDown'
  return placeAfterKey(key, false, { ...active, column }, size) ?? active
}

/** Moves on from the active cell: within the selection where several cells are selected, as spreadsheets do. */
export function moveAfterClosing(grid: MovingGrid, { key, shift }: ClosingKey): void {
  const { active, size, range, tabs } = grid
  const by = shift ? -1 : 1
  if (key === 'ArrowUp' || key === 'ArrowDown')
    grid.goTo(placeAfterKey(key, false, active, size) ?? active)
  else if (isSeveral(range)) grid.step(nextWithin(range, active, by, key === 'Enter'))
  else if (key === 'Enter') grid.goTo(placeAfterEnter(grid, shift))
  else {
    const at = nextPlace(active, by, size)
    const run = tabs.current
    tabs.current = {
      column: run !== null && isSame(run.at, active) ? run.column : active.column,
      at,
    }
    grid.goTo(at)
  }
}

/** The name of a key: `Ctrl ` goes before it where Control or Command is held; letters are lowercase, a space is `Space`. */
function keyName({ key, shiftKey, ctrlKey, metaKey }: Struck): string {
  if (ctrlKey || metaKey) return `Ctrl ${key.length === 1 ? key.toLowerCase() : key}`
  return key === ' ' ? `${shiftKey ? 'Shift ' : ''}Space` : key
}

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
    const isEnd = isSame(nextPlace(active, shiftKey ? -1 : 1, size), active)
    if (isEnd && !isSeveral(typed.range)) return null
    return () => moveAfterClosing(typed, { key: 'Tab', shift: shiftKey })
  }
  const from = shiftKey && typed !== null ? typed.lead : active
  const next = placeAfterKey(key, ctrl, from, size)
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
  // An open cell has kept its text by then.
  const isPage = (key === 'PageUp' || key === 'PageDown') && target.matches('[data-editing] input')
  // A field keeps its keys; a button or a link in the grid keeps those that press it.
  const keeps = key === 'Enter' || key === ' ' ? 'input, button, a' : 'input'
  if (!isPage && target.closest(keeps) !== null) return
  const act = gestureOf(event, grid, own)
  if (act === null) return
  event.preventDefault()
  act()
}
