import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import { formatAmount, formatCents } from '#shared/wording/format'

const read = (text: string): number | null => {
  const result = parseAmount(text)
  return result.ok ? result.value : null
}

describe('an amount is read as it was typed', () => {
  it.each([
    ['1 234,56', 123_456],
    ['1234.5', 123_450],
    ['1234', 123_400],
    [',5', 50],
    ['12,', 1200],
    ['−12,00', -1200],
    ['-12', -1200],
    ['12 €', 1200],
    ['€1,234.56', 123_456],
    ['1.234.567,89', 123_456_789],
    ['1\u00A0234,56\u00A0€', 123_456],
    ['1\u202F234,56', 123_456],
    ['-0', 0],
    ['0,1000', 10],
    ['12€50', 1250],
    ['1 234 € 50', 123_450],
    ['−12€50', -1250],
    ['\u200F1\u200B234,56\u200E', 123_456],
    ['\u00AD12,50', -1250],
    [' \u00AD 1 234,56 €', -123_456],
  ])('« %s »', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    '',
    '  ',
    '€',
    '-',
    ',',
    'douze',
    '1,2,3',
    '12,345',
    '1 234,567',
    '12.34,56',
    '1,000',
    '1e3',
    '12€5',
    '12,50€10',
    '12 34',
    '1 200 1 300',
    '1 234,5 6',
    '12,50\u00AD',
    '12,50 €\u00AD',
    '12,50\u00AD €',
  ])('and « %s » is refused rather than guessed', (text) => {
    expect(read(text)).toBeNull()
  })

  it('gives the text back with the refusal, for the sentence', () => {
    expect(parseAmount(' 12,345 ')).toEqual({
      ok: false,
      failures: [{ code: 'amountUnreadable', found: '12,345' }],
    })
  })

  it('refuses more digits than can be counted exactly', () => {
    expect(read('9'.repeat(30))).toBeNull()
  })

  it('reads back any amount that the interface writes, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
        fc.constantFrom('fr' as const, 'en' as const),
        (value, language) => {
          expect(read(formatAmount(cents(value), language))).toBe(value === 0 ? 0 : value)
          expect(read(formatCents(cents(value), language))).toBe(value === 0 ? 0 : value)
        },
      ),
    )
  })
})
