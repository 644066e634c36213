import { describe, expect, it } from 'vitest'
import type { KeyTable, TypedGrid } from '../../../src-renderer/grid/grid-keys'
import { gestureOf, openingKeys, placeAfterClosing } from '../../../src-renderer/grid/grid-keys'
import type { GridPlace } from '../../../src-renderer/grid/grid-place'

const size = { rows: 30, columns: 5 }

/** Strikes a key, written `Ctrl+Shift+End`; gives what was asked of the grid, `null` where the page keeps the key. */
function strike(
  keys: string,
  {
    active = { row: 1, column: 2 },
    left = null,
    own = {},
    typed = true,
  }: {
    readonly active?: GridPlace
    readonly left?: GridPlace | null
    readonly own?: KeyTable
    readonly typed?: boolean
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
    range: { from: active, to: active },
    select: say('select'),
    open: say('open'),
    clear: () => said.push('clear'),
    giveUp: () => said.push('give up'),
    left: { current: left },
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
    const at = { row: 1, column: 2 }
    expect(placeAfterClosing('Enter', true, at, size)).toEqual({ row: 0, column: 2 })
    expect(placeAfterClosing('Tab', true, at, size)).toEqual({ row: 1, column: 1 })
    expect(placeAfterClosing('ArrowRight', false, at, size)).toBeNull()
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
