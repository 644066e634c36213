import { describe, expect, it } from 'vitest'
import { visibleText } from '#shared/kernel/visible-text'

describe('what is seen of a text', () => {
  it('has no hidden sign, and its accents on their letters', () => {
    expect(visibleText('\uFEFFSainte-Ce\u0301\u00ADcile\u200B')).toBe('Sainte-Cécile')
    expect(visibleText('213\u00AD005\u00AD530')).toBe('213005530')
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

  it('takes no soft hyphen of a code or a word for a minus sign', () => {
    for (const text of ['M0104\u00AD', 'M\u00AD0104', 'inter\u00ADcommunal', '\u00ADVoirie'])
      expect(visibleText(text)).toBe(text.replace('\u00AD', ''))
  })
})
