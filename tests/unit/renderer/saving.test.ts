import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { beginSaving, noteSaved, saving } from '../../../src-renderer/client/saving'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  noteSaved(null)
})

describe('a change that is being kept', () => {
  it('is said to be under way once it takes a while, until it is answered', () => {
    const end = beginSaving()
    expect(saving.get().pending).toBe(0)
    vi.advanceTimersByTime(250)
    expect(saving.get().pending).toBe(1)
    end()
    expect(saving.get().pending).toBe(0)
    vi.advanceTimersByTime(1000)
    expect(saving.get().pending).toBe(0)
  })

  it('changes nothing on screen where it is kept soon', () => {
    const drawn = vi.fn()
    const stop = saving.follow(drawn)
    const end = beginSaving()
    vi.advanceTimersByTime(20)
    noteSaved(null)
    end()
    vi.advanceTimersByTime(1000)
    stop()
    expect(drawn).not.toHaveBeenCalled()
  })

  it('is refused at once, until another is kept', () => {
    const refused = { failures: [], at: '#/semaine' }
    noteSaved(refused)
    expect(saving.get().refused).toBe(refused)
    noteSaved(null)
    expect(saving.get().refused).toBeNull()
  })
})
