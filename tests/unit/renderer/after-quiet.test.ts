import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterQuiet } from '../../../src-renderer/client/after-quiet'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('what waits for quiet', () => {
  it('runs once, after the last of several changes', () => {
    const run = vi.fn()
    const ask = afterQuiet(run, 300, 2000)
    for (let change = 0; change < 4; change += 1) {
      ask()
      vi.advanceTimersByTime(200)
    }
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(100)
    expect(run).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(5000)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('waits no longer than it may where changes never end, and again from the next one', () => {
    const run = vi.fn()
    const ask = afterQuiet(run, 300, 2000)
    for (let change = 0; change < 45; change += 1) {
      ask()
      vi.advanceTimersByTime(100)
    }
    expect(run).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(300)
    expect(run).toHaveBeenCalledTimes(3)
  })

  it('waits while keys follow each other, and no longer than it may', () => {
    const run = vi.fn()
    let busy = true
    const ask = afterQuiet(run, 300, 2000, () => busy)
    ask()
    vi.advanceTimersByTime(1900)
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(100)
    expect(run).toHaveBeenCalledTimes(1)
    ask()
    vi.advanceTimersByTime(700)
    expect(run).toHaveBeenCalledTimes(1)
    busy = false
    vi.advanceTimersByTime(200)
    expect(run).toHaveBeenCalledTimes(2)
  })
})
