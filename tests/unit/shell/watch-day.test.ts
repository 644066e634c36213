import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { localDay } from '../../../src-main/use-cases/local-day'
import { watchDay } from '../../../src-main/shell/watch-day'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 28, 23, 58) })
})
afterEach(() => {
  vi.useRealTimers()
})

it('says once within a minute that midnight has passed', () => {
  const days: string[] = []
  watchDay(localDay, () => days.push(localDay()))
  vi.advanceTimersByTime(90_000)
  expect(days).toEqual([])
  vi.advanceTimersByTime(60_000)
  expect(days).toEqual(['2026-11-29'])
  vi.advanceTimersByTime(86_400_000)
  expect(days).toEqual(['2026-11-29', '2026-11-30'])
})
