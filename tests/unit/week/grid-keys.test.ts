import { describe, expect, it } from 'vitest'
import type { KeyTable, TabRun, TypedGrid } from '../../../src-renderer/grid/grid-keys'
import { gestureOf, moveAfterClosing, openingKeys } from '../../../src-renderer/grid/grid-keys'
import type { GridPlace, GridRange } from '../../../src-renderer/grid/grid-place'

const size = { rows: 30, columns: 5 }

/** Strikes a key, written `Ctrl+Shift+End`; gives what was asked of the grid, `null` where the page keeps the key. */
function strike(
  keys: string,
  {
    active = { row: 1, column: 2 },
    left = null,
    own = {},
    typed = true,
    range = { from: active, to: active },
    lead = active,
    tabs = null,
  }: {
    readonly active?: GridPlace
    readonly left?: GridPlace | null
    readonly own?: KeyTable
    readonly typed?: boolean
    readonly range?: GridRange
    readonly lead?: GridPlace
    readonly tabs?: TabRun | null
  } = {},
): readonly unknown[] | null {
  const said: unknown[] = []
  const say =
    (what: string) =>
    (...facts: readonly unknown[]): void => {
      said.push(what, ...facts)
    }
  const walked = { active, size, goTo: say('go') }
  const grid: TypedGrid = {
    ...walked,
    range,
    lead,
    select: say('select'),
    step: say('step'),
    open: say('open'),
    clear: () => said.push('clear'),
    giveUp: () => said.push('give up'),
    left: { current: left },
    tabs: { current: tabs },
  }
  const parts = keys.split('+')
  const act = gestureOf(
    {
      key: parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? ''),
      ctrlKey: parts.includes('Ctrl'),
      shiftKey: parts.includes('Shift'),
      metaKey: false,
    },
    typed ? grid : walked,
    own,
  )
  if (act === null) return null
  act()
  return said
}

describe('the keys of every grid', () => {
  it('walk with arrows, Home and End, to the ends with Control, and extend with Shift', () => {
    for (const typed of [true, false]) {
      expect(strike('ArrowDown', { typed })).toEqual(['go', { row: 2, column: 2 }, false])
      expect(strike('Shift+ArrowLeft', { typed })).toEqual(['go', { row: 1, column: 1 }, true])
      expect(strike('Ctrl+ArrowDown', { typed })).toEqual(['go', { row: 29, column: 2 }, false])
      expect(strike('End', { typed })).toEqual(['go', { row: 1, column: 4 }, false])
      expect(strike('Ctrl+Home', { typed })).toEqual(['go', { row: 0, column: 0 }, false])
    }
  })

  it('jump ten rows by pages, unless the grid has pages of its own', () => {
    expect(strike('PageDown')).toEqual(['go', { row: 11, column: 2 }, false])
    expect(strike('PageUp')).toEqual(['go', { row: 0, column: 2 }, false])
    expect(strike('PageUp', { own: { PageUp: () => undefined } })).toEqual([])
  })
})

describe('the keys of a grid that is typed in', () => {
  it('open a cell with what it holds or with the character struck, and clear it', () => {
    expect(strike('F2')).toEqual(['open', null])
    expect(strike('7')).toEqual(['open', '7'])
    expect(strike('Delete')).toEqual(['clear'])
    expect(strike('Backspace')).toEqual(['clear'])
    expect(strike('Ctrl+d')).toBeNull()
    expect(strike('Control')).toBeNull()
  })

  it('select a row, and all from the end to the start, where one stands', () => {
    expect(strike('Shift+Space')).toEqual(['select', { row: 1, column: 0 }, { row: 1, column: 4 }])
    expect(strike('Ctrl+A')).toEqual(['select', { row: 29, column: 4 }, { row: 0, column: 0 }])
    expect(strike('Space')).toEqual([])
  })

  it('go down with Enter and on with Tab, whether a cell is open or not', () => {
    expect(strike('Enter')).toEqual(['go', { row: 2, column: 2 }])
    expect(strike('Shift+Enter')).toEqual(['go', { row: 0, column: 2 }])
    expect(strike('Tab', { active: { row: 1, column: 4 } })).toEqual(['go', { row: 2, column: 0 }])
  })

  it('come back with Enter, after Tabs, to the column where they began', () => {
    const tabs = { column: 0, at: { row: 1, column: 2 } }
    expect(strike('Enter', { tabs })).toEqual(['go', { row: 2, column: 0 }])
    expect(strike('Shift+Enter', { tabs })).toEqual(['go', { row: 0, column: 0 }])
    expect(strike('Enter', { tabs: { ...tabs, at: { row: 0, column: 2 } } })).toEqual([
      'go',
      { row: 2, column: 2 },
    ])
  })

  it('extend from the corner that moves, and stay within what is selected', () => {
    const range = { from: { row: 1, column: 2 }, to: { row: 2, column: 3 } }
    const lead = range.to
    expect(strike('Shift+ArrowDown', { range, lead })).toEqual(['go', { row: 3, column: 3 }, true])
    expect(strike('Enter', { range, lead })).toEqual(['step', { row: 2, column: 2 }])
    expect(strike('Tab', { range, lead })).toEqual(['step', { row: 1, column: 3 }])
    expect(strike('Tab', { range, lead, active: lead })).toEqual(['step', { row: 1, column: 2 }])
    expect(strike('Shift+Enter', { range, lead })).toEqual(['step', { row: 2, column: 3 }])
    expect(strike('7', { range, lead })).toEqual(['open', '7'])
  })

  it('close an open cell with an arrow, up or down', () => {
    const moved: unknown[] = []
    const at = { row: 1, column: 2 }
    const grid = {
      active: at,
      size,
      range: { from: at, to: at },
      goTo: (place: GridPlace) => moved.push(place),
      step: () => moved.push('step'),
      tabs: { current: null },
    }
    moveAfterClosing(grid, { key: 'ArrowUp', shift: false })
    expect(moved).toEqual([{ row: 0, column: 2 }])
  })

  it('leave the grid with Tab at its ends, and after Escape from the cell where it was struck', () => {
    expect(strike('Tab', { active: { row: 29, column: 4 } })).toBeNull()
    expect(strike('Shift+Tab', { active: { row: 0, column: 0 } })).toBeNull()
    expect(strike('Escape')).toEqual(['give up', 'go', { row: 1, column: 2 }])
    expect(strike('Tab', { left: { row: 1, column: 2 } })).toBeNull()
    expect(strike('Tab', { left: { row: 0, column: 2 } })).toEqual(['go', { row: 1, column: 3 }])
  })
})

describe('the keys of a grid whose cells lead somewhere', () => {
  it('open the cell, and leave Tab and characters to the page', () => {
    const opened: string[] = []
    const own = openingKeys(() => opened.push('opened'))
    for (const key of ['Enter', 'Space', 'F2']) strike(key, { own, typed: false })
    expect(opened).toHaveLength(3)
    for (const key of ['Tab', 'Escape', 'Delete', 'a', 'Ctrl+a'])
      expect(strike(key, { own, typed: false })).toBeNull()
  })
})
