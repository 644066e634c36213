import { describe, expect, it } from 'vitest'
import { checkDigit, isSiren, isSiret } from '#shared/domain/collectivities/business-number'
import { isInseeCode } from '#shared/domain/collectivities/insee-code'

describe('a SIREN', () => {
  it('ends with its check digit', () => {
    expect(isSiren('732829320')).toBe(true)
    expect(isSiren('732829321')).toBe(false)
    expect(isSiren(`20009876${checkDigit('20009876')}`)).toBe(true)
    expect(isSiren('7328293')).toBe(false)
  })

  it('is not made of zeros, though they check', () => {
    expect(isSiren('000000000')).toBe(false)
    expect(isSiret('00000000000000')).toBe(false)
  })
})

describe('a SIRET', () => {
  it('begins with a right SIREN and ends with its check digit', () => {
    expect(isSiret('73282932000074')).toBe(true)
    expect(isSiret('73282932000075')).toBe(false)
    // The fourteen digits check, the first nine are no SIREN.
    expect(isSiret('73282933000073')).toBe(false)
    expect(isSiret('732829320')).toBe(false)
  })

  it('of an office of La Poste has digits that make a multiple of five', () => {
    // 3 + 5 + 6 + 2 + 4 = 20 and 3 + 5 + 6 + 4 + 9 + 8 + 3 + 7 = 45: neither follows Luhn.
    expect(isSiret('35600000000240')).toBe(true)
    expect(isSiret('35600000049837')).toBe(true)
    expect(isSiret('35600000000241')).toBe(false)
  })

  it('of the head office of La Poste checks as any other does', () => {
    expect(isSiret('35600000000048')).toBe(true)
    expect(isSiret('35600000000049')).toBe(false)
  })

  it('of any other body has no use for a multiple of five', () => {
    // 7 + 3 + 2 + 8 + 2 + 9 + 3 + 2 + 1 + 3 = 40
    expect(isSiret('73282932000013')).toBe(false)
  })
})

describe('an INSEE code', () => {
  it.each(['01001', '19999', '21573', '2A004', '2B033', '75056', '95018'])(
    'of a commune of a department of two digits: %s',
    (code) => {
      expect(isInseeCode(code)).toBe(true)
    },
  )

  it.each([
    '97101',
    '97302',
    '97411',
    '97502',
    '97611',
    '97701',
    '97801',
    '98613',
    '98735',
    '98818',
  ])('of a commune overseas, with three digits and two: %s', (code) => {
    expect(isInseeCode(code)).toBe(true)
  })

  it.each([
    ['a department that does not exist', '00001'],
    ['zeros', '00000'],
    ['Corsica before 1976', '20004'],
    ['no department', '96001'],
    ['no department', '99138'],
    ['no territory', '97001'],
    ['no territory', '97901'],
    ['no territory', '98001'],
    ['a department without a commune', '21000'],
    ['Corsica without a commune', '2A000'],
    ['a territory without a commune', '97100'],
    ['a third half of Corsica', '2C004'],
    ['small letters', '2a004'],
    ['four digits', '2157'],
    ['six digits', '215730'],
  ])('is refused for %s: %s', (_, code) => {
    expect(isInseeCode(code)).toBe(false)
  })
})
