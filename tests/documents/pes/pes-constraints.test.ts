import { describe, expect, it } from 'vitest'
import { noDebtor, noImputation } from '#shared/domain/accounting/imputation'
import type { PesFacts } from '#shared/domain/pes/pes-facts'
import { pesRecette } from '#shared/domain/pes/pes-recette'
import type { Party } from '#shared/domain/statements/statement'
import { failureSentence } from '#shared/wording/failure-sentence'
import { writePes } from '../../../src-main/documents/pes/write-pes'
import { pesFacts } from '../../../src-main/use-cases/pes-facts'
import { saveImputation } from '../../../src-main/use-cases/saves'
import { refusals, well } from '../../scenarios/office'
import {
  AGREEMENT,
  issuedOffice,
  request,
  validate,
  validateAll,
  values,
  xmlOf,
} from './pes-office'

/** A file with every element that is ever written: service and function codes, engagement, a reduction. */
async function fullFacts(): Promise<PesFacts> {
  const { office, lender } = await issuedOffice()
  const debtors = [{ ...noDebtor('commune-21561'), engagement: 'E-2026-0412' }]
  const codes = { function: '020', service: 'SECRETARIA' }
  well(await saveImputation(office, { ...noImputation(AGREEMENT), ...codes, debtors }))
  return well(await pesFacts(office, request(office, lender.id)))
}

/** The file of two titles and of the reductions: small, for it is validated many times. */
async function fullXml(): Promise<string> {
  const facts = await fullFacts()
  const claims = facts.lines.filter(({ receipt }) => receipt.kind === 'claim').slice(0, 2)
  const reductions = facts.lines.filter(({ receipt }) => receipt.kind === 'reduction')
  return xmlOf(writePes(well(pesRecette({ ...facts, lines: [...claims, ...reductions] }))))
}

/** The elements of the file that bear a value, each with the longest value that the documentation allows. */
const LONGEST: Readonly<Record<string, string>> = {
  NomFic: 'x'.repeat(100),
  Sigle: 'x'.repeat(32),
  Adresse: 'x'.repeat(38),
  IdPost: '1234567',
  CodCol: '123',
  CodBud: '12',
  LibelleColBud: 'x'.repeat(30),
  IdBord: '1234567',
  CodServ: 'x'.repeat(10),
  IdPce: '12345678',
  ObjPce: 'x'.repeat(160),
  ObjLignePce: 'x'.repeat(160),
  CodProdLoc: 'x234',
  Nature: '123456789012',
  Fonction: '1234567890',
  MtHT: '999999999999.99',
  MtBordHt: '999999999999.99',
  RefTiers: 'x'.repeat(30),
  Nom: 'x'.repeat(38),
  Adr2: 'x'.repeat(38),
  Ville: 'x'.repeat(38),
  CP: '21000',
}

/** Values that Hélios refuses. */
const REFUSED: readonly (readonly [element: string, value: string])[] = [
  ...Object.entries(LONGEST).map(([name, value]) => [name, `${value}1`] as const),
  ...['MtHT', 'MtBordHt'].flatMap((name) =>
    ['0.00', '-1.00', '1.001', '1,00', ''].map((value) => [name, value] as const),
  ),
  ...[...Object.keys(LONGEST), 'IdColl', 'IdTiers'].map((name) => [name, ''] as const),
  ...(['IdVer', 'InfoDematerialisee', 'Majo', 'TvaIntraCom', 'Version'] as const).map(
    (name) => [name, '1'] as const,
  ),
  ['IdColl', '2000000040001'],
  ['Exer', '26'],
  ['DteBordEm', '31/12/2026'],
  ['TypBord', '06'],
  ['TypPce', '03'],
  ['NatPce', '08'],
  ['TypTiers', '02'],
  ['CatTiers', '01'],
  ['NatJur', '01'],
  ['NatIdTiers', '02'],
  ['NbrPce', '0'],
  ['IdPce', '0'],
  ['IdLigne', '0'],
  ['NatPceOrig', '06'],
  ['IdPceOrig', '0'],
]

describe('the schema of the tests (domain notes 5.4)', () => {
  it('takes values as long as they may be', async () => {
    const xml = Object.entries(LONGEST).reduce(
      (text, [name, value]) =>
        text.replace(new RegExp(`<${name} V="[^"]*"`), `<${name} V="${value}"`),
      await fullXml(),
    )
    expect((await validate(xml)).errors).toEqual([])
  })

  it('refuses a longer value, an amount that is not above zero, an empty value, another version, code or shape', async () => {
    const xml = await fullXml()
    const wrong = REFUSED.map(([name, value]) => ({
      name: `${name} = "${value}"`,
      xml: xml.replace(new RegExp(`<${name} V="[^"]*"`), `<${name} V="${value}"`),
    }))
    expect(wrong.filter((one) => one.xml === xml)).toEqual([])
    expect(await validateAll(wrong)).toEqual([])
  })

  it('refuses two neighbours that change places, wherever they stand', async () => {
    const xml = await fullXml()
    const pairs = [...xml.matchAll(/(<(\w+) V="[^"]*"\/>)(\s*)(<(\w+) V="[^"]*"\/>)/g)]
    const swapped = new Map(
      pairs.flatMap(([text, a = '', first = '', space = '', b = '', second = '']) =>
        first === second
          ? []
          : [[`${first} ${second}`, xml.replace(text, () => `${b}${space}${a}`)] as const],
      ),
    )
    expect(swapped.size).toBeGreaterThan(15)
    const wrong = [...swapped].map(([name, text]) => ({ name, xml: text }))
    expect(await validateAll(wrong)).toEqual([])
  })

  it('refuses a file from which a mandatory element is taken away', async () => {
    const xml = await fullXml()
    const optional = [
      'CodBud',
      'LibelleColBud',
      'CodServ',
      'ObjPce',
      'ObjLignePce',
      'Fonction',
      'ComplNom',
    ]
    const names = new Set([...xml.matchAll(/<(\w+) V=/g)].map(([, name = '']) => name))
    const wrong = [...names]
      .filter((name) => !optional.includes(name))
      .map((name) => ({ name, xml: xml.replace(new RegExp(`<${name} V="[^"]*"/>`), '') }))
    expect(wrong.length).toBeGreaterThan(25)
    expect(await validateAll(wrong)).toEqual([])
  })

  it('finds the sums of each batch, its count of pieces, and numbers that follow each other', async () => {
    const xml = await fullXml()
    const batches = xml.split('<Bordereau>').slice(1)
    for (const batch of batches) {
      const cents = (name: string) =>
        values(batch, name).reduce((sum, text) => sum + Math.round(Number(text) * 100), 0)
      expect(cents('MtBordHt')).toBe(cents('MtHT'))
      const numbers = values(batch, 'IdPce').map(Number)
      expect(values(batch, 'NbrPce')).toEqual([String(numbers.length)])
      expect(numbers).toEqual(numbers.map((_, place) => (numbers[0] ?? 0) + place))
    }
  })
})

/** The sentences that refuse a file, its first statement changed. */
async function refusedWith(
  change: (facts: PesFacts) => PesFacts,
): Promise<readonly (readonly [code: string, sentence: string])[]> {
  const refused = pesRecette(change(await fullFacts()))
  return refused.ok
    ? []
    : refused.failures.map((each) => [each.code, failureSentence(each, 'fr')] as const)
}

const withDebtor =
  (change: (party: Party) => Party) =>
  (facts: PesFacts): PesFacts => ({
    ...facts,
    lines: facts.lines.map((line, place) => {
      const { statement } = line
      const beneficiary = change(statement.content.beneficiary)
      return place > 0
        ? line
        : { ...line, statement: { ...statement, content: { ...statement.content, beneficiary } } }
    }),
  })

describe('what Hélios would refuse is refused before, with the thing to correct', () => {
  it.each([
    ['pesSiretWrong', '20000000400015', (party: Party) => ({ ...party, siret: '20000000400015' })],
    [
      'pesPostalCodeWrong',
      '2100',
      (party: Party) => ({ ...party, address: { ...party.address, postalCode: '2100' } }),
    ],
    ['pesUnwritableOnStatement', '村', (party: Party) => ({ ...party, name: 'Commune 村' })],
    [
      'pesKindUnknown',
      'Billy-lès-Chanceaux',
      (party: Party) => ({ ...party, kind: 'annexedBudget' as const }),
    ],
  ] as const)('%s: %s', async (code, found, change) => {
    const [first, ...others] = await refusedWith(withDebtor(change))
    expect(first?.[0]).toBe(code)
    expect(first?.[1]).toContain(found)
    // A statement keeps the body of its day: its record alone changes nothing.
    expect(first?.[1]).toContain('annulez l’état et émettez-le de nouveau')
    expect(first?.[1]).not.toContain('autre organisme')
    expect(others).toEqual([])
  })

  it('a sign that Latin-1 lacks in the lender’s own town', async () => {
    const refused = await refusedWith(({ lender, ...facts }) => ({
      ...facts,
      lender: { ...lender, address: { ...lender.address, city: 'Ville 村' } },
    }))
    expect(refused.map(([code]) => code)).toEqual(['pesUnwritable'])
    expect(refused[0]?.[1]).toContain('村')
  })

  it('a code of service of more than ten signs, which would be another once cut', async () => {
    const [first] = await refusedWith((facts) => ({
      ...facts,
      lines: facts.lines.map((line) => ({
        ...line,
        receipt: { ...line.receipt, service: 'SECRETARIAT' },
      })),
    }))
    expect(first?.[1]).toContain('SECRETARIAT')
  })

  it('numbers that run beyond eight digits with the last title', async () => {
    const facts = await fullFacts()
    const from = (firstTitle: number) =>
      pesRecette({ ...facts, request: { ...facts.request, firstTitle } })
    expect(refusals(from(99_999_999))).toEqual(['pesNumbersTooHigh'])
    expect(from(99_999_999 - 23).ok).toBe(true)
  })

  it('cuts what may be cut: long names and streets over two fields, objects at 160 signs, the lender’s town at 38', async () => {
    const long = 'Communauté de communes des Forêts, Seine et Suzon et des plateaux environnants'
    const town = 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson'
    const { lender, ...facts } = withDebtor((party) => ({
      ...party,
      name: long,
      address: {
        ...party.address,
        street: '12 bis, rue du Général de Gaulle, lieu-dit Les Granges',
      },
    }))(await fullFacts())
    const dwelling = { ...lender, address: { ...lender.address, city: town } }
    const xml = xmlOf(writePes(well(pesRecette({ ...facts, lender: dwelling }))))
    expect((await validate(xml)).errors).toEqual([])
    expect(values(xml, 'Nom')[0]).toBe('Communauté de communes des Forêts,')
    expect(values(xml, 'ComplNom')[0]?.length).toBeLessThanOrEqual(38)
    expect(values(xml, 'Adr2')[0]).toBe('12 bis, rue du Général de Gaulle,')
    expect(values(xml, 'Adr3')).toEqual(['lieu-dit Les Granges'])
    expect(values(xml, 'Adresse')).toEqual([town.slice(0, 38)])
  })
})
