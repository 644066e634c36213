import { describe, expect, it } from 'vitest'
import { parseClock } from '#shared/kernel/parse-clock'
import { formatClock } from '#shared/wording/format'

describe('a time of day as people type it', () => {
  it.each([
    ['8', 480],
    ['8h', 480],
    ['8h30', 510],
    ['8 H 30', 510],
    ['8\u00A0h\u00A030', 510],
    ['08:30', 510],
    ['8.30', 510],
    ['0830', 510],
    ['830', 510],
    ['\u200E8:30\u200B', 510],
    ['0', 0],
    ['23:59', 1439],
  ])('reads « %s » as %d minutes after midnight', (text, minutes) => {
    expect(parseClock(text)).toBe(minutes)
  })

  it.each(['', '24', '24:00', '8h60', '8h3', '25h', 'midi', '-8', '8:30:00', '12345'])(
    'refuses « %s »',
    (text) => {
      expect(parseClock(text)).toBeNull()
    },
  )

  it('reads back what it writes, in both languages', () => {
    for (const minutes of [0, 5, 60, 510, 1439]) {
      expect(parseClock(formatClock(minutes, 'fr'))).toBe(minutes)
      expect(parseClock(formatClock(minutes, 'en'))).toBe(minutes)
    }
  })
})
