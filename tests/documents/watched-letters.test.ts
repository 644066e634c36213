import { describe, expect, it } from 'vitest'
import type { ActKind } from '#shared/contract/act-methods'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { day } from '#shared/kernel/day'
import { actPages } from '../../src-main/documents/docx/act-pages'
import { actFacts } from '../../src-main/use-cases/act-facts'
import { overrunsOf } from '../../src-main/use-cases/overruns-of'
import { amendment } from '../amendment'
import { Office, refusals, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'
import { actLines } from './read-docx'

const ask = (kind: ActKind) => ({ agreementId: 'agreement', kind, year: 2026, amendmentId: null })

/** The letters of a kind, by the name of their file, line by line. */
async function lettersOf(office: Office, kind: ActKind) {
  const facts = well(actFacts(office, ask(kind)))
  const overruns = await overrunsOf(office, facts.agreement)
  return Promise.all(
    actPages({ ...facts, overruns }).map(async ({ fileName, page }) => ({
      fileName,
      lines: await actLines(page),
    })),
  )
}

describe('a letter of the lender', () => {
  const known = { street: '1, place', postalCode: '21440', city: 'Saint-Seine' }

  it('is dated from the town of the lender, on the day on which it is written', async () => {
    const town = new Territory('A')
      .lends('Marie')
      .terms({ legalForm: 'staffSecondment', period: { from: '2025-03-01', to: null } })
    const file = town.file()
    const workspace = {
      ...file,
      collectivities: file.collectivities.map((body) => ({ ...body, address: known })),
    }
    const [letter] = await lettersOf(new Office(workspace, '2027-01-14'), 'termLetter')
    expect(letter?.lines).toContain('À Saint-Seine, le 14 janvier 2027')
    expect(letter?.lines.filter((line) => line.includes('[À compléter'))).toEqual([
      '[À compléter : nom, qualité et signature]',
    ])
    const [unknown] = await lettersOf(new Office(town, '2027-01-14'), 'termLetter')
    expect(unknown?.lines).toContain('[À compléter : lieu], le 14 janvier 2027')
  })
})

describe('the letter of a loan that its form limits', () => {
  const loan = new Territory('A')
    .lends('Marie')
    .terms({ legalForm: 'staffSecondment', period: { from: '2025-03-01', to: null } })

  it('says the longest term, and the last day before which everyone decides', async () => {
    const [letter] = await lettersOf(new Office(loan), 'termLetter')
    expect(letter?.fileName).toBe('Durée de mise à disposition 2026-01 Commune A.docx')
    expect(letter?.lines).toContain('Objet : durée de la mise à disposition')
    expect(letter?.lines).toContain(
      'La mise à disposition prévue par la convention citée en référence a pris effet le 1ᵉʳ mars 2025. Elle est prononcée pour 3 ans au plus, et peut être renouvelée sans que chaque période excède cette durée.',
    )
    expect(letter?.lines).toContain(
      'Pour qu’elle se poursuive après le 29 février 2028, une décision de chaque partie et l’accord de l’agent sont nécessaires avant cette date.',
    )
  })

  it('counts it from the day on which an amendment made it a loan', async () => {
    const territory = new Territory('A').lends('Marie').terms({
      legalForm: 'sharedAsset',
      period: { from: '2018-01-01', to: null },
    })
    const file = territory.file()
    const agreements = file.agreements.map((one) => ({
      ...one,
      amendments: [
        {
          ...amendment(day('2026-07-01'), termsOf(one)),
          frame: { legalForm: 'staffSecondment' as const, legalBasis: '' },
        },
      ],
    }))
    const [letter] = await lettersOf(new Office({ ...file, agreements }), 'termLetter')
    const said = letter?.lines.join('\n')
    expect(said).toContain('a pris effet le 1ᵉʳ juillet 2026')
    expect(said).toContain('après le 30 juin 2029')
  })

  it('is refused where the form knows no longest term', () => {
    const other = new Office(new Territory('A').lends('Marie').terms({ legalForm: 'entente' }))
    expect(refusals(actFacts(other, ask('termLetter')))).toEqual(['noLongestTerm'])
  })
})

describe('the letter of hours that are used up', () => {
  const busy = () =>
    new Territory('A', 'B')
      .lends('Marie')
      .contracted('A', 6)
      .contracted('B', 6)
      .hours('Marie', '2026-01', { A: 40, B: 20 })
      .hours('Marie', '2026-02', { A: 40, B: 20 })

  it('goes to the bodies well above their plan alone, with what was done, planned, and when it is over', async () => {
    const letters = await lettersOf(new Office(busy(), '2026-03-10'), 'overrunLetter')
    expect(letters.map(({ fileName }) => fileName)).toEqual([
      'Dépassement 2026 2026-01 Commune A.docx',
    ])
    const [{ lines } = { lines: [] }] = letters
    expect(lines).toContain('Objet : dépassement de la prévision d’heures 2026')
    expect(lines).toContain(
      'Au 28 février 2026, le service a réalisé 80 h 00 pour la commune A ; 52 h 00 étaient prévues à cette date.',
    )
    expect(lines).toContain(
      'À ce rythme, les heures prévues pour l’année seront épuisées le 26 août 2026.',
    )
  })

  it('says since when the hours of the year are used up', async () => {
    const more = busy().hours('Marie', '2026-03', { A: 300 })
    const [letter] = await lettersOf(new Office(more, '2026-04-10'), 'overrunLetter')
    expect(letter?.lines.join('\n')).toMatch(/sont épuisées depuis le \d+ mars 2026\./)
  })

  it('is written to nobody while everyone keeps to the plan', async () => {
    const calm = new Territory('A').lends('Marie').contracted('A', 6)
    expect(await lettersOf(new Office(calm, '2026-03-10'), 'overrunLetter')).toEqual([])
  })
})

describe('the letter of an agreement that ends', () => {
  const lines = async (kind: ActKind, territory: Territory): Promise<string> =>
    (await lettersOf(new Office(territory), kind)).flatMap((letter) => letter.lines).join('\n')

  it('asks for a forecast of hours only where hours are contracted', async () => {
    const hours = 'ainsi que la prévision d’heures que vous souhaitez retenir (actuellement 6 h 00'
    const contracted = new Territory('A').lends('Marie').contracted('A', 6)
    expect(await lines('renewalLetter', contracted)).toContain(hours)
    const none = await lines('renewalLetter', new Territory('A').lends('Marie'))
    expect(none).toContain('Je vous remercie de me faire connaître votre décision.')
    expect(none).not.toContain('0 h 00')
  })

  it('names a règlement as one, whoever ends it or calls for money under it', async () => {
    const shared = new Territory('A').terms({
      legalForm: 'sharedAsset',
      instalments: [
        { collectivityId: 'A', calledOn: '2026-04-15', amount: 100, reference: 'titre 1' },
      ],
    })
    const renewal = await lines('renewalLetter', shared)
    expect(renewal).toContain('Objet : reconduction du règlement')
    expect(renewal).toContain('Le règlement cité en référence ')
    expect(await lines('noticeLetter', shared)).toContain(
      'mettre fin au règlement cité en référence',
    )
    expect(await lines('instalmentCall', shared)).toContain('Conformément au règlement cité')
    for (const kind of ['renewalLetter', 'noticeLetter', 'instalmentCall'] as const)
      expect(await lines(kind, shared)).not.toContain('convention')
  })

  it('names no day that is past where notice came too late and the agreement goes on', async () => {
    const renewal = { kind: 'tacit', months: 12, noticeMonths: 6 } as const
    const territory = new Territory('A').terms({ renewal })
    const on = async (kind: ActKind, today: string) =>
      (await lettersOf(new Office(territory, today), kind)).flatMap((one) => one.lines).join('\n')
    expect(await on('noticeLetter', '2026-06-30')).toContain('au plus tard le 30 juin 2026')
    const late = await on('noticeLetter', '2026-07-01')
    expect(late).toContain('à la date du [À compléter : date de fin].')
    expect(late).not.toContain('juin 2026')
    expect(await on('renewalLetter', '2026-06-30')).toContain('Sauf dénonciation au plus tard')
    const renewed = await on('renewalLetter', '2026-07-01')
    expect(renewed).toContain(
      'La période en cours s’achève le 31 décembre 2026. Faute de dénonciation au plus tard le 30 juin 2026, sa reconduction tacite est acquise, pour 12 mois.',
    )
    expect(renewed).not.toContain('en référence s’achève')
  })

  it('asks for a new agreement where this one is not renewed', async () => {
    const renewal = { kind: 'none', months: 12, noticeMonths: 0 } as const
    const period = { from: '2026-01-01', to: '2026-12-31' }
    const ending = new Territory('A').terms({ renewal, period })
    expect(await lines('renewalLetter', ending)).toContain(
      'Aucune reconduction n’est prévue : il faudrait un nouvel acte pour poursuivre.',
    )
  })
})
