import { describe, expect, it } from 'vitest'
import { readWorkShare } from '#shared/domain/agents/read-work-share'
import { readShare } from '#shared/domain/lists/read-share'
import { parsePercent } from '#shared/kernel/parse-percent'

describe('a percentage as people type it', () => {
  it.each([
    ['12,5', 1250],
    ['12,5 %', 1250],
    ['12.5%', 1250],
    ['%12,5', 1250],
    ['12,5\u202F%\u200B', 1250],
  ])('reads « %s »', (text, scaled) => {
    expect(parsePercent(text, 2)).toBe(scaled)
  })

  it.each(['12%5', '1 % 2', '12,5 %%', '%', ''])('refuses « %s »', (text) => {
    expect(parsePercent(text, 2)).toBeNull()
    expect(readWorkShare(text)).toBeNull()
    expect(readShare(text, 'percent')).toBeNull()
  })
})
