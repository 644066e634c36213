import { describe, expect, it } from 'vitest'
import { isIban } from '#shared/kernel/iban'
import { translator } from '#shared/wording/translator'
import { DraftTexts } from '../../../src-renderer/forms/draft-texts'
import { draftOf } from '../../../src-renderer/forms/fields/draft-of'
import { inputOf } from '../../../src-renderer/forms/fields/input-of'
import { identityFields } from '../../../src-renderer/screens/agreements/edit/identity-fields'

const RIGHT = 'FR7630006000011234567890189'

describe('an IBAN', () => {
  it.each([RIGHT, 'FR1420041010050500013M02606', 'DE89370400440532013000', 'BE68539007547034'])(
    'is told by its check digits and the length of its country: %s',
    (text) => {
      expect(isIban(text)).toBe(true)
    },
  )

  it.each([
    ['with a wrong digit', 'FR7630006000011234567890188'],
    ['with two digits that changed places', 'FR7630006000011234567809189'],
    ['with wrong check digits', 'FR7730006000011234567890189'],
    ['too short', 'FR763000600001123456789018'],
    ['of another length than its country has', 'DE8937040044053201300'],
    ['of no country of the SEPA area', 'BR1800360305000010009795493C1'],
    ['without a country', '7630006000011234567890189'],
    ['in small letters', RIGHT.toLowerCase()],
    ['with spaces', 'FR76 3000 6000 0112 3456 7890 189'],
    ['empty', ''],
  ])('is not one %s', (_, text) => {
    expect(isIban(text)).toBe(false)
  })

  it('is typed in small letters and with spaces, and shown in groups of four', () => {
    const read = (iban: string) =>
      inputOf(
        identityFields,
        { ...draftOf(identityFields, {}, 'fr'), iban },
        new DraftTexts(translator('fr'), 'fr'),
      )['iban']
    expect(read('fr76 3000 6000 0112 3456 7890 189')).toBe(RIGHT)
    expect(read('  ')).toBeUndefined()
    expect(draftOf(identityFields, { iban: RIGHT }, 'fr').iban).toBe(
      'FR76 3000 6000 0112 3456 7890 189'.replaceAll(' ', '\u00A0'),
    )
  })
})
