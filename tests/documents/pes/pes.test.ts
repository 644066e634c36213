import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { noImputation } from '#shared/domain/accounting/imputation'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { latinText } from '#shared/domain/pes/latin-text'
import { pesRecette } from '#shared/domain/pes/pes-recette'
import type { PesRequest } from '#shared/domain/pes/pes-request'
import { always } from '../../always'
import { writePes } from '../../../src-main/documents/pes/write-pes'
import { correct, hours } from '../../scenarios/correction-office'
import { cancelStatement } from '../../../src-main/use-cases/cancel-statement'
import { pesFacts } from '../../../src-main/use-cases/pes-facts'
import { saveImputation } from '../../../src-main/use-cases/saves'
import { failureSentence } from '#shared/wording/failure-sentence'
import { refusals, well } from '../../scenarios/office'
import {
  AGREEMENT,
  issuedOffice,
  request,
  TREASURY,
  validate,
  validateAll,
  values,
  xmlOf,
} from './pes-office'

async function flow(
  changes: Partial<PesRequest> = {},
  treasury: NonNullable<Collectivity['treasury']> = TREASURY,
) {
  const { office, lender } = await issuedOffice(treasury)
  return pesRecette(well(await pesFacts(office, request(office, lender.id, changes))))
}

describe('the file for Hélios (PES v2 recette, domain notes 5.4)', () => {
  it('is valid against the schema written from the documented constraints', async () => {
    const xml = xmlOf(writePes(well(await flow())))
    const { valid, errors } = await validate(xml)
    expect(errors).toEqual([])
    expect(valid).toBe(true)
    expect(xml.startsWith('<?xml version="1.0" encoding="ISO-8859-1"?>')).toBe(true)
    expect(xml).toContain(
      '<n:PES_Aller xmlns:n="http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/aller">',
    )
  })

  it('the schema sees what would be rejected: an order, a length, an amount of zero', async () => {
    const xml = xmlOf(writePes(well(await flow())))
    const wrong = [
      ['version', xml.replace('<IdVer V="2"/>', '<IdVer V="1"/>')],
      ['amount', xml.replace(/<MtHT V="[^"]*"/, '<MtHT V="0.00"')],
      ['length', xml.replace(/<CodCol V="[^"]*"/, '<CodCol V="2001"')],
      ['order', xml.replace(/(<Majo V="0"\/>)(\s*)(<TvaIntraCom V="0"\/>)/, '$3$2$1')],
    ].map(([name = '', text = '']) => ({ name, xml: text }))
    for (const one of wrong) expect(one.xml).not.toBe(xml)
    expect(await validateAll(wrong)).toEqual([])
  })

  it('names both numbers where a correction replaced a statement', async () => {
    const { office, lender } = await issuedOffice()
    const { collectivities, statements } = office.keeper.registers()
    const body = [...collectivities.values()].find(({ name }) => name === 'Bligny-le-Sec')
    const first = [...statements.values()].map(({ number }) => number)
    await correct(office, hours('agent-m0104', '2026-03-12', body?.id ?? '', 5))
    const all = [...office.keeper.registers().statements.values()]
    const standing = all.filter(({ number }) => !first.includes(number)).map(({ id }) => id)
    const asked = request(office, lender.id, { statementIds: standing })
    const xml = xmlOf(writePes(well(pesRecette(well(await pesFacts(office, asked))))))
    expect(values(xml, 'ObjPce')[0]).toMatch(/^Etat 2026-027, remplace 2026-001,/)
  })

  it('is written in ISO-8859-1, accents included', async () => {
    const bytes = Buffer.from(writePes(well(await flow())))
    expect(bytes.includes(Buffer.from('Léry', 'latin1'))).toBe(true)
    expect(bytes.includes(Buffer.from('Léry', 'utf8'))).toBe(false)
  })

  it('titles what is claimed in one batch and takes back what is reduced in another, never below zero', async () => {
    const xml = xmlOf(writePes(well(await flow())))
    expect(values(xml, 'TypBord')).toEqual(['01', '02'])
    expect(values(xml, 'IdBord')).toEqual(['57', '9'])
    expect(values(xml, 'NbrPce')).toEqual(['24', '2'])
    expect(values(xml, 'IdPce').slice(0, 2)).toEqual(['812', '813'])
    expect(values(xml, 'IdPce').slice(24)).toEqual(['31', '32'])
    const amounts = values(xml, 'MtHT').map(Number)
    expect(amounts.every((amount) => amount > 0)).toBe(true)
    const sum = (list: readonly number[]) =>
      Math.round(list.reduce((all, one) => all + one * 100, 0))
    const totals = values(xml, 'MtBordHt').map((amount) => Math.round(Number(amount) * 100))
    expect(totals).toEqual([sum(amounts.slice(0, 24)), sum(amounts.slice(24))])
    expect((totals[0] ?? 0) - (totals[1] ?? 0)).toBe(5_090_508)
  })

  it('ties each reduction to the title that it takes back, under the triplet 02/02/06', async () => {
    const xml = xmlOf(writePes(well(await flow())))
    const second = xml.slice(xml.indexOf('<TypBord V="02"/>'))
    expect(values(second, 'TypPce')).toEqual(['02', '02'])
    expect(values(second, 'NatPce')).toEqual(['06', '06'])
    expect(values(second, 'ExerRat')).toEqual(['2026', '2026'])
    expect(values(second, 'IdPceOrig').every((title) => /^\d+$/.test(title))).toBe(true)
  })

  it('gives the accounts, functions and codes of the entries', async () => {
    const { office, lender } = await issuedOffice()
    well(
      await saveImputation(office, {
        ...noImputation(AGREEMENT),
        function: '020',
        service: 'SECR',
      }),
    )
    const xml = xmlOf(
      writePes(well(pesRecette(well(await pesFacts(office, request(office, lender.id)))))),
    )
    expect(new Set(values(xml, 'Nature'))).toEqual(new Set(['70845', '70848']))
    expect(new Set(values(xml, 'Fonction'))).toEqual(new Set(['020']))
    expect(new Set(values(xml, 'CodServ'))).toEqual(new Set(['SECR']))
    expect(new Set(values(xml, 'CatTiers'))).toEqual(new Set(['23', '24']))
    expect((await validate(xml)).valid).toBe(true)
  })

  it('is the same to the byte for the same request', async () => {
    const [first, again] = [writePes(well(await flow())), writePes(well(await flow()))]
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true)
  })
})

describe('a file for Hélios is refused', () => {
  it('where the accountant’s codes are missing, each named with where to fill it in', async () => {
    const refused = await flow({}, { ...TREASURY, post: '', product: '' })
    expect(refusals(refused)).toEqual(['pesCodeMissing', 'pesCodeMissing'])
    const sentences = refused.ok ? [] : refused.failures.map((each) => failureSentence(each, 'fr'))
    expect(sentences[0]).toContain('le codique du poste comptable')
    expect(sentences[1]).toContain('le code produit local')
  })

  it('where a reduction takes back a title of a closed year: that is a mandate', async () => {
    const refused = await flow({ issuedOn: day('2027-02-15') })
    expect(refusals(refused)).toEqual(['pesOriginOtherYear', 'pesOriginOtherYear'])
    expect(refused.ok ? '' : failureSentence(refused.failures[0] as never, 'fr')).toContain(
      'par un mandat',
    )
  })

  it('for a statement that was cancelled, which is no title any more', async () => {
    const { office, lender } = await issuedOffice()
    const before = well(await pesFacts(office, request(office, lender.id)))
    const [first] = before.lines
    if (first === undefined) throw new Error('No line')
    const { id, content } = first.statement
    well(await cancelStatement(office, { id, reason: 'Erreur' }))
    const left = well(await pesFacts(office, request(office, lender.id)))
    expect(left.lines).toHaveLength(before.lines.length - 1)
    expect(left.lines.map(({ statement }) => statement.content.number)).not.toContain(
      content.number,
    )
    const only = well(await pesFacts(office, request(office, lender.id, { statementIds: [id] })))
    expect(refusals(pesRecette(only))).toEqual(['pesNothing'])
  })

  it('where titles or reductions have no numbers, while either alone needs only its own', async () => {
    const none = { reductionBatch: null, firstReduction: null }
    expect(refusals(await flow(none))).toEqual(['pesReductionNumbers'])
    const { office, lender } = await issuedOffice()
    const claims = [...office.keeper.registers().statements.values()]
      .filter(({ balance }) => balance.kind === 'claim')
      .map(({ id }) => id)
    const reductions = [...office.keeper.registers().statements.values()]
      .filter(({ balance }) => balance.kind === 'reduction')
      .map(({ id }) => id)
    const noTitles = { batch: null, firstTitle: null }
    expect(refusals(await flow(noTitles))).toEqual(['pesTitleNumbers'])
    const back = request(office, lender.id, { ...noTitles, statementIds: reductions })
    const given = xmlOf(writePes(well(pesRecette(well(await pesFacts(office, back))))))
    expect(values(given, 'TypBord')).toEqual(['02'])
    expect(values(given, 'NomFic')).toEqual(['PESALR2_200_00_2026-12-31_9'])
    const alone = request(office, lender.id, { ...none, statementIds: claims })
    const xml = xmlOf(writePes(well(pesRecette(well(await pesFacts(office, alone))))))
    expect(values(xml, 'TypBord')).toEqual(['01'])
    expect((await validate(xml)).valid).toBe(true)
  })

  it('where a debtor has no SIRET or address, an account is missing, or nothing is left to pay', async () => {
    const { office, lender } = await issuedOffice()
    const facts = well(await pesFacts(office, request(office, lender.id)))
    const [first] = facts.lines
    if (first === undefined) throw new Error('No line')
    const { statement, receipt } = first
    const bare = {
      ...statement.content.beneficiary,
      siret: null,
      address: { street: '', postalCode: '', city: '' },
    }
    const line = {
      enteredIn: 2026,
      calledIn: [],
      givenBack: [],
      earliest: day('2026-12-31'),
      receipt: { ...receipt, account: null, function: 'abc' },
      statement: {
        ...statement,
        content: { ...statement.content, beneficiary: { ...bare, kind: 'other' as const } },
      },
    }
    expect(refusals(pesRecette({ ...facts, lines: [line] }))).toEqual([
      'pesAccountMissing',
      'pesFunctionWrong',
      'pesDebtorMissing',
      'pesDebtorMissing',
      'pesKindUnknown',
    ])
    expect(refusals(pesRecette({ ...facts, lines: [] }))).toContain('pesNothing')
    const called = (reference: string) => ({
      ...first,
      calledIn: [2026],
      givenBack: [],
      receipt: { ...receipt, kind: 'reduction' as const },
      statement: {
        ...statement,
        content: {
          ...statement.content,
          share: cents(400),
          balance: { kind: 'reduction' as const, amount: cents(100) },
          instalments: [{ reference, calledOn: day('2026-04-15'), amount: cents(500) }],
        },
      },
    })
    for (const reference of ['acompte', 'AC 2026, douzième 4'])
      expect(refusals(pesRecette({ ...facts, lines: [called(reference)] }))).toEqual([
        'pesOriginMissing',
      ])
    // More than the instalments were: a provisional statement called the rest, under a title that is not kept here.
    const { statement: reduced, ...rest } = called('titre 12')
    const content = {
      ...reduced.content,
      share: cents(0),
      balance: { kind: 'reduction' as const, amount: cents(600) },
    }
    const beyond = { ...rest, statement: { ...reduced, content } }
    expect(refusals(pesRecette({ ...facts, lines: [beyond] }))).toEqual(['pesOriginElsewhere'])
  })
})

/** Any sign of Unicode. */
const sign = fc
  .integer({ min: 0, max: 0x10_ff_ff })
  .filter((point) => point < 0xd8_00 || point > 0xdf_ff)
  .map((point) => String.fromCodePoint(point))

describe('texts for Hélios', () => {
  it('keep accents and write what Latin-1 lacks without them', () => {
    expect(latinText('Cœur d’Ignon – Łódź…')).toEqual({ text: "Coeur d'Ignon - Lódz..." })
    expect(latinText('村')).toEqual({ unwritable: '村' })
  })

  it('never hold a sign beyond Latin-1, whatever is typed', () => {
    always(500, fc.array(sign, { maxLength: 40 }), (typed) => {
      const latin = latinText(typed.join(''))
      if ('text' in latin)
        expect(Buffer.from(latin.text, 'latin1').toString('latin1')).toBe(latin.text)
    })
  })
})
