import { describe, expect, it } from 'vitest'
import { visibleText } from '#shared/kernel/visible-text'

describe('what is seen of a text', () => {
  it('has no hidden sign, and its accents on their letters', () => {
    expect(visibleText('\uFEFFSainte-Ce\u0301\u00ADcile\u200B')).toBe('Sainte-Cécile')
  })

  it.each([
    ['\u00AD12,50', '-12,50'],
    [' \u00AD\u00A01 234,56 €', ' -\u00A01 234,56 €'],
    ['\u00AD€12', '-€12'],
    ['12,50\u00AD', '12,50-'],
    ['1 234,56 €\u00AD', '1 234,56 €-'],
    ['Voirie\t\u00AD12,50\n\u00AD3\t4\u00AD', 'Voirie\t-12,50\n-3\t4-'],
  ])('keeps the minus sign of « %s », which a PDF has as a soft hyphen', (text, seen) => {
    expect(visibleText(text)).toBe(seen)
  })

  it('keeps the hyphens of a number, which a PDF has as soft ones', () => {
    expect(visibleText('2024\u00AD07')).toBe('2024-07')
    expect(visibleText('12\u00AD01\u00AD2027')).toBe('12-01-2027')
    expect(visibleText('L.5211\u00AD4\u00AD1')).toBe('L.5211-4-1')
  })

  it('takes no soft hyphen of a code or a word for a minus sign', () => {
    for (const text of ['M0104\u00AD', 'M\u00AD0104', 'inter\u00ADcommunal', '\u00ADVoirie'])
      expect(visibleText(text)).toBe(text.replace('\u00AD', ''))
  })
})
