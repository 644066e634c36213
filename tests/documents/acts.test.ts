import { describe, expect, it } from 'vitest'
import type { ActKind } from '#shared/contract/act-methods'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { actPages } from '../../src-main/documents/docx/act-pages'
import { writeDocx } from '../../src-main/documents/docx/write-docx'
import { actFacts } from '../../src-main/use-cases/act-facts'
import { Office, refusals, well } from '../scenarios/office'
import type { Terms } from '../scenarios/territory'
import { Territory } from '../scenarios/territory'
import { actLines, partsOf } from './read-docx'
import { amendment } from '../amendment'

/** A community that lends Marie to two communes at a notified price. */
const valley = (terms: Terms = {}): Territory =>
  new Territory('A', 'B')
    .lends('Marie')
    .contracted('A', 6)
    .contracted('B', 4)
    .terms({
      legalForm: 'serviceLendingDownward',
      hourlyTariff: 2091,
      resolutionReference: 'CC 2025-14',
      renewal: { kind: 'tacit', months: 12, noticeMonths: 6 },
      ...terms,
    })

const TERMS_AFTER = {
  beneficiaries: [
    { collectivityId: 'A', weeklyMinutes: 480 },
    { collectivityId: 'C', weeklyMinutes: 120 },
  ],
  agents: [{ agentId: 'Marie', workShare: 5000 }],
  key: { kind: 'tariff', basis: 'actual' },
  hourlyTariff: 2200,
  annualWeeks: 'paid',
  commonTime: 'lender',
  tieBreak: [],
}

const TAXED = { vatTerms: { regime: 'taxed', ground: 'CGI, article 256', rate: 2000 } } as const

const amended = (taxed: Partial<typeof TAXED> = {}): Territory =>
  new Territory('A', 'B', 'C').lends('Marie').terms({
    ...taxed,
    beneficiaries: [
      { collectivityId: 'A', weeklyMinutes: 360 },
      { collectivityId: 'B', weeklyMinutes: 240 },
    ],
    hourlyTariff: 2091,
    amendments: [
      amendment(
        '2026-07-01',
        { ...TERMS_AFTER, ...taxed },
        { id: 'first', purpose: 'L’arrivée de la commune C.' },
      ),
    ],
  })

const factsFor = (
  territory: Territory | WorkspaceFile,
  kind: ActKind,
  year = 2026,
  amendmentId = kind === 'amendment' ? 'first' : null,
) => actFacts(new Office(territory), { agreementId: 'agreement', kind, year, amendmentId })

const acts = (territory: Territory | WorkspaceFile, kind: ActKind, year?: number) =>
  actPages(well(factsFor(territory, kind, year)))

/** What the first of these acts says; nothing where none was drawn up. */
const linesOf = async (territory: Territory, kind: ActKind, year?: number) =>
  (await Promise.all(acts(territory, kind, year).map(({ page }) => actLines(page))))[0] ?? []

describe('a convention as a document', () => {
  it('says the parties, the term, the price, the forecast and the notice of the agreement', async () => {
    const text = (await linesOf(valley(), 'convention')).join('\n')
    for (const said of [
      'Convention de mise à disposition de services',
      'n° 2026-01 : Secrétariat partagé',
      'Commune A, ayant pour représentant son maire, [À compléter : prénom et nom]',
      'La convention prend effet le 1ᵉʳ janvier 2026 et s’achève le 31 décembre 2026.',
      'Elle est reconduite tacitement par périodes de 12 mois.',
      'À la date d’effet, il est de 20,91 € par heure.',
      'Le coût est réparti ainsi : part du coût réel, au prorata des heures réelles.',
      'À la date d’effet, elle est de 10 h 00 par semaine au total.',
      'moyennant un préavis de 6 mois',
      'Vu les délibérations CC 2025-14,',
    ])
      expect(text).toContain(said)
  })

  it('names who represents each body where that is known, and leaves a blank elsewhere', async () => {
    const named = valley().body('A', { representative: 'Jeanne Roux' })
    const text = (await linesOf(named, 'convention')).join('\n')
    expect(text).toContain('Commune A, ayant pour représentant son maire, Jeanne Roux, habilité')
    expect(text).toMatch(/son président, \[À compléter\s: prénom et nom\]/u)
  })

  it('says that refunds are subject to VAT and which annexed budget follows them, where they do', async () => {
    const terms = { vat: true, annexBudget: 'Prestations' }
    const text = (await linesOf(valley(terms), 'convention')).join('\n')
    expect(text).toContain(
      'soumis à la taxe sur la valeur ajoutée, au taux de [À compléter : taux].',
    )
    expect(text).toContain('suivies au budget annexe « Prestations ».')
  })

  it('names each criterion of a mixed key with its weight', async () => {
    const criteria = [
      { measure: { kind: 'hours' }, weight: 70 },
      { measure: { kind: 'population', of: 'municipal' }, weight: 30 },
    ]
    const mixed = valley({ key: { kind: 'criteria', criteria } })
    expect((await linesOf(mixed, 'convention')).join('\n')).toContain(
      'selon des critères (heures faites, poids 70 ; population municipale, poids 30).',
    )
  })

  it('highlights each blank, so that none leaves with the signed act', async () => {
    const [act] = acts(valley(), 'convention')
    const body = partsOf(await writeDocx(act?.page ?? { title: '', blocks: [], footer: '' }))[
      'word/document.xml'
    ]
    const runs = body?.split('</w:r>') ?? []
    const blanks = runs.filter((run) => run.includes('[À compléter'))
    expect(blanks.length).toBeGreaterThan(8)
    expect(blanks.every((run) => run.includes('<w:highlight w:val="yellow"/>'))).toBe(true)
    expect(body).not.toContain('[[')
  })

  it('breaks no number of a convention or of an article at its hyphen, in the text or at the foot', async () => {
    const [act] = acts(valley({ reference: '2024-07' }), 'convention')
    const parts = partsOf(await writeDocx(act?.page ?? { title: '', blocks: [], footer: '' }))
    const written = [parts['word/document.xml'] ?? '', parts['word/footer1.xml'] ?? '']
    for (const part of written) {
      expect(part).toMatch(/2024<\/w:t><w:noBreakHyphen\/><w:t[^>]*>07/)
      expect(part).not.toMatch(/>[^<]*\d-[^<]*</)
    }
  })

  it('parts no heading from its article, no list from its sentence, no signature from the text before', async () => {
    const [act] = acts(valley(), 'convention')
    const body = partsOf(await writeDocx(act?.page ?? { title: '', blocks: [], footer: '' }))[
      'word/document.xml'
    ]
    const kept = (body?.split('</w:p>') ?? []).filter((each) => each.includes('<w:keepNext/>'))
    const texts = kept.map((each) => each.replaceAll(/<[^>]+>/g, ''))
    // The first rows of signatures go with the last one: none is alone on a page.
    for (const begin of ['Article 1. Objet', 'Le service ou la partie', 'Fait à ', 'Pour la '])
      expect(
        texts.some((text) => text.startsWith(begin)),
        begin,
      ).toBe(true)
  })

  it('asks for no refund where the agreement says why', async () => {
    const free = valley({ exemption: 'convention entre la communauté et ses membres' })
    const text = (await linesOf(free, 'convention')).join('\n')
    expect(text).toContain('pour le motif suivant : convention entre la communauté et ses membres.')
    expect(text).not.toContain('20,91')
  })
})

describe('a financial annex', () => {
  it('gives each beneficiary its hours of the year and what they foresee, to the cent', async () => {
    const lines = await linesOf(valley(), 'annex')
    const at = lines.indexOf('Commune A')
    expect(lines.slice(at, at + 12)).toEqual(
      ['Commune A', '6 h 00', '312 h 00', '6 523,92 €']
        .concat('Commune B', '4 h 00', '208 h 00', '4 349,28 €')
        .concat('Total', '10 h 00', '520 h 00', '10 873,20 €'),
    )
  })

  it('takes the price that was notified for the year', async () => {
    const file = valley().file()
    const notice = { id: 'n', agreementId: 'agreement', fiscalYear: 2026, reference: '' }
    const [act] = acts(
      {
        ...file,
        costNotices: [
          {
            ...notice,
            notifiedOn: '2026-03-02',
            unitCost: 2250,
            unit: 'heure',
          } as WorkspaceFile['costNotices'][number],
        ],
      },
      'annex',
    )
    const lines = act === undefined ? [] : await actLines(act.page)
    expect(lines).toContain('Coût unitaire notifié le 2 mars 2026 : 22,50 € par heure.')
    expect(lines).toContain('7 020,00 €')
  })

  it('leaves amounts out while no unit cost is known', async () => {
    const lines = await linesOf(valley({ hourlyTariff: null }), 'annex')
    expect(lines).toContain('Coût unitaire : [À compléter : montant et unité].')
    expect(lines).not.toContain('Montant prévu')
  })
})

describe('an amendment as a document', () => {
  it('says in a sentence each thing that it changes, and from which day', async () => {
    const text = await linesOf(amended(), 'amendment')
    const from = text.indexOf('Article 2. Modifications')
    expect(text.slice(from, from + 9)).toEqual([
      'Article 2. Modifications',
      'La clé de répartition devient : heures réelles × tarif horaire (avant : part du coût réel, au prorata des heures réelles).',
      'Le coût unitaire devient 22,00 € par heure (avant : 20,91 € par heure).',
      'La prévision de la commune A passe de 6 h 00 à 8 h 00 par semaine.',
      'La commune B n’est plus bénéficiaire.',
      'La commune C devient bénéficiaire, pour 2 h 00 par semaine.',
      'M. D. : la part mise à disposition passe de 100 % à 50 %.',
      'Article 3. Prise d’effet',
      'Le présent avenant prend effet le 1ᵉʳ juillet 2026.',
    ])
  })

  it('says of a price that the tax comes on top of it, where refunds are taxed', async () => {
    expect(await linesOf(amended(TAXED), 'amendment')).toContain(
      'Le coût unitaire devient 22,00 € par heure, hors taxe (avant : 20,91 € par heure, hors taxe).',
    )
  })

  it('is signed by who leaves as by who stays', async () => {
    const text = await linesOf(amended(), 'amendment')
    expect(text.filter((line) => line.startsWith('Pour '))).toHaveLength(4)
  })

  it('is refused under a name that the agreement does not know', () => {
    expect(refusals(factsFor(valley(), 'amendment', 2026, 'none'))).toEqual(['unknownRecord'])
  })
})

describe('resolutions and letters', () => {
  it('are made once for each beneficiary of the year, each under its own name', () => {
    expect(acts(amended(), 'costLetter').map(({ fileName }) => fileName)).toEqual([
      'Coût unitaire 2026 2026-01 Commune A.docx',
      'Coût unitaire 2026 2026-01 Commune C.docx',
    ])
  })

  it('speak to a beneficiary of its own forecast', async () => {
    const [, resolution] = acts(valley(), 'beneficiaryResolution')
    const text = resolution === undefined ? [] : await actLines(resolution.page)
    expect(text).toContain('Extrait du registre des délibérations du conseil municipal')
    expect(text).toContain(
      'Considérant que la prévision est de 4 h 00 par semaine pour la commune B,',
    )
  })

  it('inform the assembly of an individual loan, which it does not vote', async () => {
    const loan = valley({ legalForm: 'staffSecondment' })
    const text = (await linesOf(loan, 'lenderResolution')).join('\n')
    expect(text).toContain('prend acte de la mise à disposition')
    expect(text).not.toContain('approuve la convention')
  })

  it('tell the unit cost with what the forecast would cost', async () => {
    const text = (await linesOf(valley(), 'costLetter')).join('\n')
    expect(text).toContain('est fixé, pour l’exercice 2026, à 20,91 € par heure.')
    expect(text).toContain(
      'Pour 312 h 00 prévues, la participation de la commune A s’établirait à 6 523,92 €.',
    )
  })

  it('call the instalments of the year from those that owe some, and leave a number that is not known blank', async () => {
    const call = (collectivityId: string, calledOn: string, reference: string) => ({
      collectivityId,
      calledOn,
      reference,
      amount: 171_629,
    })
    const instalments = [
      call('A', '2026-04-15', 'titre 148'),
      call('A', '2026-07-15', ''),
      call('A', '2027-04-15', 'titre 9'),
    ]
    const called = acts(valley({ instalments }), 'instalmentCall')
    expect(called.map(({ fileName }) => fileName)).toEqual([
      'Appel d’acomptes 2026 2026-01 Commune A.docx',
    ])
    const lines = await linesOf(valley({ instalments }), 'instalmentCall')
    expect(lines).toContain('titre 148, du 15 avril 2026 : 1 716,29 €')
    expect(lines).toContain('[À compléter : numéro du titre], du 15 juillet 2026 : 1 716,29 €')
    expect(lines).toContain(
      'Arrêté le présent appel à la somme de trois mille quatre cent trente-deux euros et cinquante-huit centimes, soit 3 432,58 €.',
    )
    expect(refusals(factsFor(valley(), 'instalmentCall'))).toEqual(['noInstalmentInYear'])
  })

  it('count the last day of notice back from the end', async () => {
    const renewal = (await linesOf(valley(), 'renewalLetter')).join('\n')
    expect(renewal).toContain('Faute de dénonciation au plus tard le 30 juin 2026, sa reconduction')
    const notice = (await linesOf(valley(), 'noticeLetter')).join('\n')
    expect(notice).toContain('Cette lettre vaut préavis de 6 mois')
  })
})
