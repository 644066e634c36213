import { expect, it } from 'vitest'
import { localDay } from '../../../src-main/use-cases/local-day'

it('is the day on the clock of the office, from its midnight on', () => {
  expect(localDay(new Date(2026, 0, 1, 0, 10).getTime())).toBe('2026-01-01')
  expect(localDay(new Date(2025, 11, 31, 23, 50).toISOString())).toBe('2025-12-31')
  expect(localDay(new Date(2026, 2, 29, 0, 30).getTime())).toBe('2026-03-29')
  expect(localDay(new Date(2026, 9, 25, 23, 30).getTime())).toBe('2026-10-25')
})
