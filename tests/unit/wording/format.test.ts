import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { parseDecimal } from '#shared/kernel/parse-decimal'
import { formatRise, formatShare, formatTrimmed } from '#shared/wording/format'

describe('a percentage as one would type it', () => {
  it.each([
    [10_000, '100'],
    [9714, '97,14'],
    [9750, '97,5'],
    [1000, '10'],
    [0, '0'],
    [5, '0,05'],
  ])('%d ten-thousandths are %s', (scaled, text) => {
    expect(formatTrimmed(scaled, 2, 'fr')).toBe(text)
  })

  it('is read back as it was, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom('fr' as const, 'en' as const),
        (scaled, language) => {
          expect(parseDecimal(formatTrimmed(scaled, 4, language), 4)).toBe(scaled)
        },
      ),
    )
  })

  it('carries its sign as each language writes it', () => {
    expect(formatShare(9750, 2, 'fr')).toBe('97,5\u00A0%')
    expect(formatShare(9750, 2, 'en')).toBe('97.5%')
    expect(formatRise(150, 2, 'fr')).toBe('+1,5\u00A0%')
    expect(formatRise(-200, 2, 'en')).toBe('−2%')
  })
})
