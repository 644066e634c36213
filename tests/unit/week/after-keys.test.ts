import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AfterKeys } from '../../../src-renderer/client/after-keys'

/** Strikes keys so many milliseconds apart, each with something to draw beside the cells; returns how often it was drawn. */
function drawings(apart: readonly number[]): number {
  const keys = new AfterKeys()
  const draw = vi.fn()
  for (const wait of apart) {
    vi.advanceTimersByTime(wait)
    keys.key(Date.now())
    keys.later(draw, Date.now())
  }
  vi.advanceTimersByTime(1000)
  return draw.mock.calls.length
}

describe('what is beside the cells', () => {
  beforeEach(() => vi.useFakeTimers({ now: 1000 }))
  afterEach(() => vi.useRealTimers())

  it('is drawn at each key that comes alone', () => {
    expect(drawings([0, 500, 500])).toBe(3)
  })

  it('is drawn twice for eighty keys of a run: at the first and after the last', () => {
    expect(drawings(Array.from({ length: 80 }, () => 30))).toBe(2)
  })

  it('is drawn at once where a person takes the mouse, and not again', () => {
    const keys = new AfterKeys()
    const draw = vi.fn()
    for (const at of [1000, 1030]) keys.key(at)
    keys.later(draw, 1031)
    expect(draw).toHaveBeenCalledTimes(0)
    keys.end()
    expect(draw).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1000)
    expect(draw).toHaveBeenCalledTimes(1)
  })

  it('is not drawn where it left meanwhile', () => {
    const keys = new AfterKeys()
    const draw = vi.fn()
    for (const at of [1000, 1030]) keys.key(at)
    keys.later(draw, 1031)
    keys.drop(draw)
    vi.advanceTimersByTime(1000)
    expect(draw).toHaveBeenCalledTimes(0)
  })
})
