import { placeAfterEnter, type KeyTable, type TypedGrid } from '../../grid/grid-keys'
import { isSeveral } from '../../grid/grid-place'
import type { PointedGrid } from '../../grid/use-grid-pointer'
import type { WallStore } from './wall-store'
import type { WallTools } from './wall-tools'

/** The first row of the agent before or after the active one. */
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

/** A grid of hours as the table of keys and the mouse use it. */
export function typedWall({ store, actions, edit }: WallTools): TypedGrid & PointedGrid {
  const { active, lead, range, size, left, tabs } = store
  return {
    active,
    lead,
    range,
    size,
    left,
    tabs,
    choose: (place) => store.choose(place),
    goTo: (place, extend) => store.goTo(place, extend),
    select: (from, to) => store.select(from, to),
    step: (place) => store.step(place),
    open: edit,
    clear: () => actions.clear(range),
    giveUp: () => {
      const line = store.lineAt(active.row)
      if (line?.kind === 'row') actions.giveUp(line.row, active.column)
      store.setNotice(null)
    },
  }
}

/** The keys that a grid of hours adds to those of every grid; agents and confirming are for the wall alone. */
export function wallKeys({ store, actions, onWall, shift }: WallTools): KeyTable {
  const { active, range, lead } = store
  const line = store.lineAt(active.row)
  const toAgent = (by: 1 | -1) => (extend: boolean) =>
    store.goTo({ row: nextAgent(store, by), column: (extend ? lead : active).column }, extend)
  return {
    PageUp: () => shift(-1),
    PageDown: () => shift(1),
    'Ctrl d': () => actions.fillDown(range),
    Insert: () => {
      if (line === undefined) return
      store.goToLine(line.group.agent.id, line.group.key, active.column)
      store.setAdding(line.group.agent.id)
    },
    ...(onWall && {
      'Ctrl ArrowUp': toAgent(-1),
      'Ctrl ArrowDown': toAgent(1),
      Enter: (back) => {
        const stays = actions.confirm(range) > 0 && isSeveral(range)
        if (!stays && store.notice?.kind !== 'blocked' && store.ahead === null)
          store.goTo(placeAfterEnter(store, back))
      },
    }),
    ...(line?.kind === 'group' && {
      Space: () => store.fold(line.group.agent.id, !store.isFolded(line.group.agent.id)),
    }),
  }
}
