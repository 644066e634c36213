import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchPresence } from '../../../src-main/shell/timer/presence'

const computer = vi.hoisted(() => ({ idle: 0, signals: null as EventEmitter | null }))

vi.mock('electron', () => ({
  powerMonitor: {
    on: (signal: string, heard: () => void) => computer.signals?.on(signal, heard),
    getSystemIdleTime: () => computer.idle,
  },
}))

const HALF_A_MINUTE = 30_000

describe('somebody at the computer', () => {
  let told: number[]
  const signal = (...names: readonly string[]): void => {
    for (const name of names) computer.signals?.emit(name)
    // What is told at once by a signal, then half a minute later.
    vi.advanceTimersByTime(HALF_A_MINUTE)
  }

  beforeEach(() => {
    vi.useFakeTimers()
    computer.signals = new EventEmitter()
    computer.idle = 0
    told = []
    watchPresence((idle) => told.push(idle))
  })

  afterEach(() => {
    vi.useRealTimers()
  })

  it('is looked for at once, then twice a minute', () => {
    computer.idle = 45
    vi.advanceTimersByTime(2 * HALF_A_MINUTE)
    expect(told).toEqual([0, 45, 45])
  })

  it('was there until it was locked, and is not until it is unlocked, whatever moves', () => {
    signal('lock-screen')
    expect(told).toEqual([0, 0])
    vi.advanceTimersByTime(20 * HALF_A_MINUTE)
    expect(told).toHaveLength(2)
    signal('unlock-screen')
    expect(told).toEqual([0, 0, 0, 0])
  })

  it('is not back when a computer that was locked wakes up, before it is unlocked', () => {
    signal('lock-screen', 'suspend', 'resume')
    expect(told).toHaveLength(2)
    signal('unlock-screen')
    expect(told).toHaveLength(4)
  })
})
