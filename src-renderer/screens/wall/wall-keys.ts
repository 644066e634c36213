import type { KeyboardEvent } from 'react'
import { nextPlace, placeAfterKey } from '../../grid/grid-place'
import type { WallActions } from './wall-actions'
import type { WallStore } from './wall-store'

/** What the keys of the wall may ask besides moving and typing. */
export interface WallKeyTools {
  readonly store: WallStore
  readonly actions: WallActions
  /** Opens a cell: with what it holds, or with the character that was struck. */
  readonly edit: (text: string | null) => void
  /** Goes to the week or month before or after. */
  readonly shift: (steps: number) => void
}

/** The first row of the agent before or after the one where somebody stands. */
function nextAgent(store: WallStore, by: 1 | -1): number {
  const { lines, active } = store
  const here = lines[active.row]?.group.agent.id
  const own = lines.findIndex(({ group }) => group.agent.id === here)
  const start = by === 1 ? active.row : own
  for (let at = start + by; at >= 0 && at < lines.length; at += by) {
    const found = lines[at]?.group.agent.id
    if (found === undefined || found === here) continue
    const first = lines.findIndex(({ group }) => group.agent.id === found)
    return lines[first + 1]?.group.agent.id === found ? first + 1 : first
  }
  return by === 1 ? lines.length - 1 : Math.min(lines.length - 1, 1)
}

function withControl(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { store, actions }: WallKeyTools,
): (() => void) | null {
  const { active, lines, columns } = store
  switch (key.toLowerCase()) {
    case 'arrowup':
    case 'arrowdown':
      return () =>
        store.goTo(
          { row: nextAgent(store, key === 'ArrowDown' ? 1 : -1), column: active.column },
          shiftKey,
        )
    case 'a':
      return () =>
        store.select({
          from: { row: 0, column: 0 },
          to: { row: lines.length - 1, column: columns - 1 },
        })
    case 'd':
      return () => actions.fillDown(store.range)
    default:
      return null
  }
}

function onCell(event: KeyboardEvent<HTMLElement>, tools: WallKeyTools): (() => void) | null {
  const { store, actions, edit, shift } = tools
  const { active, range, lines, columns } = store
  const line = lines[active.row]
  const size = { rows: lines.length, columns }
  const { key, shiftKey } = event
  const single = range.from.row === range.to.row && range.from.column === range.to.column
  switch (key) {
    case 'Enter':
      return () => {
        const stays = actions.confirm(range) > 0 && !single
        if (!stays && store.notice?.kind !== 'blocked')
          store.goTo({
            ...active,
            row: Math.max(0, Math.min(active.row + (shiftKey ? -1 : 1), size.rows - 1)),
          })
      }
    case ' ':
      if (shiftKey)
        return () =>
          store.select({
            from: { row: range.from.row, column: 0 },
            to: { row: range.to.row, column: columns - 1 },
          })
      return line?.kind === 'group'
        ? () => store.fold(line.group.agent.id, !store.isFolded(line.group.agent.id))
        : () => undefined
    case 'F2':
      return () => edit(null)
    case 'Insert':
      return () => {
        if (line === undefined) return
        store.goToLine(line.group.agent.id, line.group.key, active.column)
        store.setAdding(line.group.agent.id)
      }
    case 'Delete':
    case 'Backspace':
      return () => actions.clear(range)
    case 'PageUp':
      return () => shift(-1)
    case 'PageDown':
      return () => shift(1)
    case 'Escape':
      return () => {
        if (line?.kind === 'row') actions.giveUp(line.row, active.column)
        store.goTo(active)
        store.tell(null)
        store.leaving = true
      }
    case 'Tab': {
      const next = nextPlace(active, shiftKey ? -1 : 1, size)
      const edge = next.row === active.row && next.column === active.column
      return edge || store.leaving ? null : () => store.goTo(next)
    }
    default:
      return key.length === 1 ? () => edit(key) : null
  }
}

/** What a key does while no cell is open; `null` leaves it to the browser. */
export function wallKey(
  event: KeyboardEvent<HTMLElement>,
  tools: WallKeyTools,
): (() => void) | null {
  const { store } = tools
  if (event.altKey) return null
  const ctrl = event.ctrlKey || event.metaKey
  const own = ctrl ? withControl(event, tools) : onCell(event, tools)
  if (own !== null) return own
  if (event.key === 'Tab') return null
  const size = { rows: store.lines.length, columns: store.columns }
  const next = placeAfterKey(event.key, ctrl, store.active, size)
  return next === null ? null : () => store.goTo(next, event.shiftKey)
}
