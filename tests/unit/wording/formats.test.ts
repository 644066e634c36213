import { createInstance } from 'i18next'
import { describe, expect, it } from 'vitest'
import { addFormats } from '#shared/wording/formats'
import { fillSentence, i18nOptions } from '#shared/wording/translator'

/** A sentence of one placeholder, in both languages. */
function written(placeholder: string, value: unknown): readonly string[] {
  const instance = createInstance()
  void instance.init(i18nOptions('fr'))
  addFormats(instance)
  return ['fr', 'en'].map((language) =>
    instance.services.interpolator.interpolate(
      `{{- value, ${placeholder}}}`,
      { value },
      language,
      {},
    ),
  )
}

describe('a sentence formats its values', () => {
  it.each([
    ['number', 12_345, '12\u00A0345', '12,345'],
    ['decimal(places: 3)', 320, '0,320', '0.320'],
    ['trimmed(places: 2)', 9_750, '97,5', '97.5'],
    ['percent(places: 2)', 3_765, '37,65\u00A0%', '37.65%'],
    ['share(places: 2)', 3_700, '37\u00A0%', '37%'],
    ['rise(places: 2)', 150, '+1,5\u00A0%', '+1.5%'],
    ['change(places: 1)', 20, '+2,0\u00A0%', '+2.0%'],
    ['change(places: 1)', -15, '−1,5\u00A0%', '−1.5%'],
    ['amount', 123_456, '1\u00A0234,56', '1,234.56'],
    ['euros', 123_456, '1\u00A0234,56\u00A0€', '€1,234.56'],
    ['difference', 1_250, '+12,50\u00A0€', '+€12.50'],
    ['difference', -300, '−3,00\u00A0€', '−€3.00'],
    ['difference', 0, '0,00\u00A0€', '€0.00'],
    ['hours', 180, '3\u00A0h\u00A000', '3\u00A0h\u00A000'],
    ['duration', 180, '3\u00A0h', '3\u00A0h'],
    ['clock', 510, '8\u00A0h\u00A030', '08:30'],
    ['numeric', '2027-01-14', '14/01/2027', '14/01/2027'],
    ['long', '2027-01-01', '1ᵉʳ janvier 2027', '1 January 2027'],
    ['weekdayMonth', '2027-01-14', 'jeudi 14 janvier', 'Thursday 14 January'],
    ['month', '2027-04', 'avril 2027', 'April 2027'],
    [
      'daysShort',
      { from: '2027-01-01', to: '2027-03-31' },
      'du\u00A0ven. 1ᵉʳ janv. au\u00A0mer. 31 mars',
      'from Fri 1 Jan to Wed 31 Mar',
    ],
    [
      'days, capital',
      { from: '2027-01-01', to: '2027-01-01' },
      'Le\u00A01ᵉʳ janvier 2027',
      'On\u00A01 January 2027',
    ],
    [
      'ofDays',
      { from: '2027-01-01', to: '2027-01-01' },
      'du\u00A01ᵉʳ janvier 2027',
      'of\u00A01 January 2027',
    ],
    ['month, of', '2027-04', 'd’avril 2027', 'd’April 2027'],
    ['list', ['Anne', 'Marc', 'Zoé'], 'Anne, Marc et Zoé', 'Anne, Marc, and Zoé'],
    ['list', [2025, 2026], '2025 et 2026', '2025 and 2026'],
    ['months', ['2026-04', '2026-05'], 'avril 2026 et mai 2026', 'April 2026 and May 2026'],
    ['of', 'Anne', 'd’Anne', 'd’Anne'],
    ['ofPlace', 'Les Riceys', 'des Riceys', 'des Riceys'],
    ['atPlace, capital', 'Le Mesnil', 'Au\u00A0Mesnil', 'Au\u00A0Mesnil'],
    ['atPlace', 'Dijon', 'à\u00A0Dijon', 'à\u00A0Dijon'],
    ['to', 'le syndicat', 'au syndicat', 'au syndicat'],
    ['to', 'l’organisme', 'à l’organisme', 'à l’organisme'],
    ['toName', 'CC de l’Yvre', 'à la CC de l’Yvre', 'à la CC de l’Yvre'],
    ['toName', 'Syndicat de l’Oze', 'au syndicat de l’Oze', 'au syndicat de l’Oze'],
    ['toName', 'Le Mesnil', 'au\u00A0Mesnil', 'au\u00A0Mesnil'],
    ['the, capital', 'Commune d’Oigny', 'La commune d’Oigny', 'La commune d’Oigny'],
  ])('{{value, %s}} of %j', (placeholder, value, french, english) => {
    expect(written(placeholder, value)).toEqual([french, english])
  })
})

describe('a name in a sentence', () => {
  it('turns no amount around that comes after it', () => {
    const owes = { debtor: 'Commune \u202Ede\u2066 B', due: '12,34\u00A0€', creditor: 'A' }
    expect(fillSentence('{{debtor}} doit {{due}} à {{creditor}}.', owes, 'fr')).toBe(
      'Commune de B doit 12,34\u00A0€ à A.',
    )
  })
})
