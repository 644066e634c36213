import { describe, expect, it } from 'vitest'
import { parseParameter } from '#shared/domain/costs/parse-parameter'
import { formatParameter } from '#shared/wording/format-parameter'

describe('a figure that counts years', () => {
  it('is written with its unit in each language', () => {
    expect(formatParameter('years', 4, 'fr')).toBe('4\u00A0ans')
    expect(formatParameter('years', 1, 'fr')).toBe('1\u00A0an')
    expect(formatParameter('years', 4, 'en')).toBe('4\u00A0years')
  })

  it.each(['4', '4 ans', '4\u00A0ans', '4 years', ' 4an '])('is read back from « %s »', (text) => {
    expect(parseParameter('years', text)).toBe(4)
  })

  it.each(['4,5', 'quatre', '', '4 mois'])('is no count of years as « %s »', (text) => {
    expect(parseParameter('years', text)).toBeNull()
  })
})
