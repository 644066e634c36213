import { describe, expect, it } from 'vitest'
import { visibleLine } from '#shared/kernel/visible-line'

describe('a line of text as it is seen', () => {
  it.each([
    ['Jean\u00A0Paul', 'Jean Paul'],
    ['M\u00A00104', 'M 0104'],
    ['Jean  Paul', 'Jean Paul'],
    ['Jean \u00A0Paul', 'Jean Paul'],
    ['Jean\tPaul\r\n', 'Jean Paul'],
    ['Jean\u2003Paul', 'Jean Paul'],
    ['\u200E E\u0301lan\u200B ', 'Élan'],
  ])('« %s » is %s', (typed, seen) => {
    expect(visibleLine(typed)).toBe(seen)
  })

  it('keeps the no-break spaces of French typography', () => {
    const title = 'Annexe\u00A0: méthode «\u00A0A\u00A0», n°\u00A012, 1\u202F500\u00A0€'
    expect(visibleLine(title)).toBe(title)
  })
})
