import { describe, expect, it } from 'vitest'
import { parseParameter } from '#shared/domain/costs/parse-parameter'
import { formatParameter } from '#shared/wording/format-parameter'

describe('a figure with its unit', () => {
  it.each([
    ['percent', '37,65 %', 37_650],
    ['percent', '% 37.65', 37_650],
    ['perKilometre', '0,636 €/km', 636],
    ['points', '4,92278 €', 492_278],
  ] as const)('is read as %s from « %s »', (unit, text, value) => {
    expect(parseParameter(unit, text)).toBe(value)
  })

  it.each([
    ['percent', '37%65'],
    ['percent', '12 €'],
    ['perKilometre', '0€636'],
    ['perKilometre', '63 %'],
    ['points', '4€92'],
  ] as const)('is no %s as « %s »: not a hundred times as much', (unit, text) => {
    expect(parseParameter(unit, text)).toBeNull()
  })
})

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
