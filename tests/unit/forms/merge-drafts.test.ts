import { describe, expect, test } from 'vitest'
import { keptInstead, mergeDrafts } from '../../../src-renderer/forms/merge-drafts'

const line = (id: string, text: string, other = '') => ({ id, text, other })

describe('what was typed meets what was kept meanwhile', () => {
  test('each keeps the fields, the cells and the lines that it alone changed', () => {
    const before = {
      name: 'a',
      period: { from: '1', to: '2' },
      cells: { x: '1', y: '2', z: '3' },
      lines: [line('1', 'a'), line('2', 'b'), line('3', 'c')],
    }
    const typed = {
      ...before,
      period: { from: '9', to: '2' },
      cells: { ...before.cells, x: '10' },
      lines: [line('1', 'typed'), line('2', 'b'), line('3', 'c')],
    }
    const kept = {
      ...before,
      name: 'kept',
      period: { from: '1', to: '8' },
      cells: { x: '1', z: '30' },
      lines: [line('1', 'a', 'kept'), line('2', 'b'), line('3', 'kept')],
    }
    expect(mergeDrafts(before, typed, kept)).toEqual({
      draft: {
        name: 'kept',
        period: { from: '9', to: '8' },
        cells: { x: '10', z: '30' },
        lines: [line('1', 'typed', 'kept'), line('2', 'b'), line('3', 'kept')],
      },
      clashes: [],
    })
  })

  test('a line added or removed elsewhere leaves what was typed in another one', () => {
    const before = { lines: ['a', 'b', 'c'] }
    expect(mergeDrafts(before, { lines: ['typed', 'b', 'c'] }, { lines: ['a', 'b'] })).toEqual({
      draft: { lines: ['typed', 'b'] },
      clashes: [],
    })
    expect(mergeDrafts(before, { lines: ['b', 'c'] }, { lines: ['a', 'b', 'c', 'd'] })).toEqual({
      draft: { lines: ['b', 'c', 'd'] },
      clashes: [],
    })
  })

  test('the same place changed on both sides keeps what was typed, and is named', () => {
    const before = { period: { from: '1', to: '2' }, lines: ['a'] }
    const typed = { period: { from: '9', to: '2' }, lines: ['a', 'b'] }
    const kept = { period: { from: '8', to: '2' }, lines: ['a', 'c'] }
    const { draft, clashes } = mergeDrafts(before, typed, kept)
    expect(draft).toEqual(typed)
    expect(clashes.map(({ path }) => path.join('.'))).toEqual(['period.from', 'lines'])
    expect(keptInstead(draft, clashes)).toEqual(kept)
  })

  test('a line that was typed in and removed elsewhere, or made another one, is named', () => {
    const before = { lines: [line('1', 'a'), line('2', 'b')] }
    const typed = { lines: [line('1', 'typed'), line('2', 'b')] }
    for (const lines of [[line('2', 'b')], [line('7', 'z'), line('2', 'b')]]) {
      const { draft, clashes } = mergeDrafts(before, typed, { lines })
      expect(draft).toEqual(typed)
      expect(clashes).toHaveLength(1)
    }
  })

  test('a part of another kind is not mixed with what was typed in it', () => {
    const before = { key: { kind: 'shares', a: '1' } }
    const typed = { key: { kind: 'shares', a: '2' } }
    const kept = { key: { kind: 'equal' } }
    expect(mergeDrafts<object>(before, typed, kept)).toMatchObject({
      draft: typed,
      clashes: [{ path: ['key'] }],
    })
  })

  test('the same change made on both sides is no clash', () => {
    expect(mergeDrafts({ a: '1' }, { a: '2' }, { a: '2' })).toEqual({
      draft: { a: '2' },
      clashes: [],
    })
  })
})
