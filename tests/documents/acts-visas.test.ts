import { expect, it } from 'vitest'
import { LEGAL_FORMS, type LegalForm } from '#shared/domain/agreements/legal-form'
import { signedVisas } from '../../src-main/documents/docx/act-visas'
import { actFacts } from '../../src-main/use-cases/act-facts'
import { Office, well } from '../scenarios/office'
import { actsOf, agreed, COMPLETE } from './legal-forms/acts-of'

function visas(
  legalForm: LegalForm | undefined,
  legalBasis: string,
  resolutions = '',
): readonly string[] {
  const facts = actFacts(new Office(agreed(legalForm, { legalBasis })), {
    agreementId: 'agreement',
    kind: 'convention',
    year: 2026,
    amendmentId: null,
  })
  return signedVisas(well(facts), resolutions).map((line) => line.replaceAll('\u00A0', ' '))
}

it('the visas of an act name the code in full, with one article or several', () => {
  expect(visas('serviceLendingDownward', '')).toContain(
    'Vu le code général des collectivités territoriales, notamment ses articles L. 5211-4-1 et D. 5211-16,',
  )
  expect(visas('sharedService', '')).toContain(
    'Vu le code général des collectivités territoriales, notamment son article L. 5211-4-2,',
  )
  expect(visas('staffSecondment', '')).toContain(
    'Vu le code général de la fonction publique, notamment ses articles L. 512-6 à L. 512-15,',
  )
  expect(visas('serviceContract', '')[0]).toMatch(/notamment (ses articles|son article) L\. 52/)
})

it('a text that the form has regard to already is not said twice, another one is said besides', () => {
  const said = visas(
    'serviceLendingDownward',
    'CGCT, L.5211-4-1, III et D.5211-16 ; L.5111-1-1 et R.5111-1 (syndicats)',
  )
  expect(said.filter((line) => line.includes('5211-4-1'))).toHaveLength(1)
  expect(said).toContain(
    'Vu le code général des collectivités territoriales, notamment ses articles L. 5211-4-1, D. 5211-16, L. 5111-1-1 et R. 5111-1 (syndicats),',
  )
  expect(
    visas('staffSecondment', 'CGFP, L.512-6 et suivants ; décret n° 2008-580').filter((line) =>
      /2008-580|512-6/.test(line),
    ),
  ).toHaveLength(2)
  expect(
    visas('jointPurchasing', 'Code de la commande publique, convention constitutive').filter(
      (line) => line.includes('commande publique'),
    ),
  ).toHaveLength(1)
})

it('what authors noted in their own words is kept as it is, and texts are asked for where nobody named one', () => {
  expect(visas('entente', 'le texte que nous avons lu')).toContain('Vu le texte que nous avons lu,')
  expect(visas(undefined, '')).toContain('Vu [[textes applicables]],')
  expect(visas(undefined, 'CGCT, L.5211-4-2')).toContain(
    'Vu le code général des collectivités territoriales, notamment son article L. 5211-4-2,',
  )
})

it('the visas of an act say the word resolution once', () => {
  expect(visas(undefined, '', 'Délibérations CC 2025-14 et A 2025-31')).toContain(
    'Vu les délibérations CC 2025-14 et A 2025-31,',
  )
  expect(visas(undefined, '', 'Délibération n° 12 du 3 mars 2026')).toContain(
    'Vu la délibération n° 12 du 3 mars 2026,',
  )
  expect(visas(undefined, '', 'CC 2025-14')).toContain('Vu les délibérations CC 2025-14,')
})

it.each(LEGAL_FORMS)('a délibération under %s cites no code twice', (legalForm) => {
  const territory = agreed(legalForm, { ...COMPLETE, legalBasis: 'CGCT, L.2122-18' })
  for (const kind of ['lenderResolution', 'beneficiaryResolution'] as const) {
    const [act] = actsOf(territory, kind)
    const lines = (act?.page.blocks ?? []).flatMap((block) =>
      block.kind === 'text' && block.text.startsWith('Vu ') ? [block.text] : [],
    )
    const codes = lines.flatMap((text) => /^Vu le code [^,]+/.exec(text)?.[0] ?? [])
    expect(codes).toEqual([...new Set(codes)])
    expect(lines[0]).toMatch(/L\.\u00A02121-29/)
    expect(lines[0]).toMatch(/L\.\u00A02122-18/)
  }
})
