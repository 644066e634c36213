import { expect, it } from 'vitest'
import { signedVisas } from '../../src-main/documents/docx/act-words'
import { actText } from '../../src-main/documents/docx/act-text'

const visas = (legalBasis: string, resolutions: string): readonly string[] =>
  signedVisas({ legalBasis }, resolutions).map((line) => line.replaceAll('\u00A0', ' '))

it('the visas of an act name the code in full', () => {
  expect(visas('CGCT, L.5211-4-1, III et D.5211-16', '')).toContain(
    'Vu le code général des collectivités territoriales, notamment ses articles L. 5211-4-1, III et D. 5211-16,',
  )
  expect(visas('CGCT L.5211-4-2', '')).toContain(
    'Vu le code général des collectivités territoriales, notamment son article L. 5211-4-2,',
  )
  expect(visas('le texte que nous avons lu', '')).toContain('Vu le texte que nous avons lu,')
})

it('the visas of an act say the word resolution once', () => {
  expect(visas('', 'Délibérations CC 2025-14 et A 2025-31')).toContain(
    'Vu les délibérations CC 2025-14 et A 2025-31,',
  )
  expect(visas('', 'Délibération n° 12 du 3 mars 2026')).toContain(
    'Vu la délibération n° 12 du 3 mars 2026,',
  )
  expect(visas('', 'CC 2025-14')).toContain('Vu les délibérations CC 2025-14,')
})

it('the court of an act is named, without a blank to fill in', () => {
  expect(actText.t('actText.disputes.text')).toContain(
    'le tribunal administratif territorialement compétent',
  )
})
