import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { atMostEvery } from '../../../src-renderer/client/at-most-every'

describe('a run at most every so often', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('begins at once, once more for all that was asked meanwhile, and at once again after quiet', () => {
    const runs: number[] = []
    const began = Date.now()
    const ask = atMostEvery(() => runs.push(Date.now() - began), 200)
    ask()
    for (const wait of [50, 50, 50]) {
      vi.advanceTimersByTime(wait)
      ask()
    }
    expect(runs).toEqual([0])
    vi.advanceTimersByTime(1000)
    expect(runs).toEqual([0, 200])
    ask()
    expect(runs).toEqual([0, 200, 1150])
  })
})
