import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { writePublicPage } from '../../src-main/documents/public-page/write-public-page'
import { publicCsv } from '../../src-main/documents/public-page/public-csv'
import type { PublicFacts } from '../../src-main/use-cases/public-facts'
import { publicPage } from '../../src-main/documents/public-page/public-page'
import { publicPageFacts } from '../../src-main/use-cases/public-page-facts'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { euros, Office, refusals, well } from './office'
import { mergedCommunes } from '../hands/directors-years'
import { run } from './run-command'
import { sampleOffice } from './sample-office'
import { Territory } from './territory'

const folder = mkdtempSync(join(tmpdir(), 'quotite-public-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ASKED = { year: 2026, today: null, language: 'fr' } as const

const factsOf = async (territory: Territory): Promise<PublicFacts> =>
  well(await publicPageFacts(new Office(territory).keeper, ASKED))

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const pageOf = (facts: PublicFacts): string =>
  plain(publicPage(facts, { style: 'style.css', csv: 'donnees.csv' }))

const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)

/** Someone who costs the same each month of the year, and works the same hours. */
const worksAllYear = (
  territory: Territory,
  name: string,
  hours: Readonly<Record<string, number>>,
): Territory =>
  MONTHS.reduce((made, at) => made.hours(name, at, hours).cost(name, at, 2000), territory)

/** A secretariat of two persons, and a service of one, who works for A and for C alone. */
function twoServices(...alone: readonly string[]): Territory {
  const territory = new Territory('A', 'B', 'C')
    .lends('Anne')
    .lends('Marie')
    .lends('Zoé')
    .populations(2026, { A: 100, B: 200 })
    .terms({
      agents: [
        { agentId: 'Anne', workShare: 10_000 },
        { agentId: 'Marie', workShare: 10_000 },
      ],
      beneficiaries: ['A', 'B'].map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 })),
    })
    .also({
      id: 'second',
      reference: '2026-02',
      title: 'Archives',
      beneficiaries: alone.map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 })),
      agents: [{ agentId: 'Zoé', workShare: 10_000 }],
    })
  worksAllYear(territory, 'Anne', { A: 50, B: 50 })
  worksAllYear(territory, 'Marie', { A: 50, B: 50 })
  return worksAllYear(
    territory,
    'Zoé',
    Object.fromEntries(alone.map((code) => [code, 60 / alone.length])),
  )
}

describe('what a public page says of one person’s pay', () => {
  it('a service of one person is joined with another, and so are the bodies that it alone serves', async () => {
    const { figures } = await factsOf(twoServices('A', 'C'))
    expect(figures.services.map(({ agreementIds }) => agreementIds)).toEqual([
      ['agreement', 'second'],
    ])
    expect(figures.rows.map(({ bodyIds, amount }) => [bodyIds, euros(amount)])).toEqual([
      [['A'], '36 000,00'],
      [['B', 'C'], '36 000,00'],
    ])
    expect(euros(figures.billed)).toBe('72 000,00')
  })

  it('no figure rests on one person, and all others are sums of those', async () => {
    for (const bodies of [['A'], ['C'], ['A', 'B'], ['A', 'B', 'C']]) {
      const { figures } = await factsOf(twoServices(...bodies))
      const sum = (amounts: readonly (number | null)[]): number =>
        amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0)
      expect(figures.rows.filter(({ people }) => people.size === 1)).toEqual([])
      expect(sum(figures.bodies.map(({ amount }) => amount))).toBe(figures.billed)
      for (const service of figures.services)
        expect(
          sum(
            figures.rows
              .filter(({ agreementIds }) =>
                agreementIds.some((id) => service.agreementIds.includes(id)),
              )
              .map(({ amount }) => amount),
          ),
        ).toBe(service.billed)
    }
  })

  it('a service of one person that can’t be joined is left out, and named', async () => {
    const territory = worksAllYear(new Territory('A', 'B').lends('Anne'), 'Anne', { A: 50, B: 50 })
    const facts = await factsOf(territory)
    expect(facts.figures.rows).toEqual([])
    const page = pageOf(facts)
    expect(page).toContain('Secrétariat partagé : les chiffres ne sont pas publiés')
    expect(page).not.toContain('24 000')
  })

  it('an hour at the pay of who came, times a coefficient, is no price: those who pay for one person are joined', async () => {
    const lines = [
      {
        id: 'mission',
        label: 'Mission',
        rated: { kind: 'payTimes', thousandths: 1400 },
        bodies: null,
        agents: null,
        tiers: [],
      },
    ]
    const replacements = (...names: readonly string[]): Territory =>
      names.reduce(
        (made, name) =>
          worksAllYear(made.lends(name), name, name === 'Anne' ? { A: 50 } : { B: 30, C: 20 }),
        new Territory('A', 'B', 'C').terms({ key: { kind: 'prices', lines } }),
      )
    const { figures } = await factsOf(replacements('Anne', 'Marie'))
    expect(figures.rows.map(({ bodyIds }) => bodyIds)).toEqual([['A', 'B', 'C']])
    expect((await factsOf(replacements('Anne'))).figures).toMatchObject({
      rows: [],
      leftOut: ['agreement'],
    })
  })

  it('hours at a price are told, also of one person: no more is promised than that no pay is', async () => {
    const territory = worksAllYear(new Territory('A', 'B').lends('Anne'), 'Anne', { A: 50, B: 50 })
    const page = pageOf(
      await factsOf(
        territory.terms({ key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 3000 }),
      ),
    )
    expect(page).toContain('1 200 h')
    expect(page).toContain('Aucun chiffre de cette page ne dit ce que gagne une personne.')
  })

  it('names no one', async () => {
    const { keeper } = sampleOffice('pays-de-saint-seine')
    const facts = well(await publicPageFacts(keeper, ASKED))
    const said = pageOf(facts) + publicCsv(facts)
    for (const { lastName, registrationNumber } of keeper.registers().agents.values()) {
      expect(said).not.toContain(lastName)
      expect(said).not.toContain(registrationNumber)
    }
  })
})

describe('a title that names an agent', () => {
  it('is published as its reference', async () => {
    const titled = twoServices('A', 'B').terms({ title: 'Temps partagé de Mme DUPONT (paie)' })
    const page = pageOf(await factsOf(titled))
    expect(page).not.toMatch(/dupont/i)
    expect(page).toContain('2026-01')
  })

  it('and whose reference names one too, is published as an agreement', async () => {
    const reference = 'MAD Dupont 2026'
    const titled = twoServices('A', 'B').terms({ title: 'Mise à disposition, DUPONT', reference })
    const facts = await factsOf(titled)
    const page = pageOf(facts)
    expect(page + publicCsv(facts)).not.toMatch(/dupont/i)
    expect(page).toContain('<strong>Archives et Convention</strong>')
    expect(publicCsv(facts)).toContain('2026-12-31,2026-02|,Archives|Convention,')
  })
})

describe('what a public page says where facts are missing', () => {
  it('a commune without population has no amount for each inhabitant', async () => {
    const facts = await factsOf(twoServices('A', 'B'))
    const [a, b] = facts.figures.bodies
    expect([a?.inhabitants, a?.perInhabitant, b?.perInhabitant]).toEqual([100, 36_000, 18_000])
    const page = pageOf(await factsOf(twoServices('A', 'C')))
    expect(page).toContain('non connus')
    expect(page).toContain('Là où le nombre d’habitants n’est pas connu')
  })

  it('a service without its costs has no amount, and no total looks complete', async () => {
    const territory = new Territory('A', 'B').lends('Anne').lends('Marie')
    const facts = await factsOf(territory.hours('Anne', '2026-01', { A: 3, B: 4 }))
    expect(facts.figures.billed).toBeNull()
    expect(pageOf(facts)).toContain('Secrétariat partagé : les montants ne sont pas encore connus.')
  })

  it('where nothing is shared in the year, nothing is published', async () => {
    const office = new Office(new Territory('A').lends('Anne'))
    expect(refusals(await publicPageFacts(office.keeper, { ...ASKED, year: 2031 }))).toEqual([
      'nothingShared',
    ])
  })

  it('communes that were merged, and the new one, are named: their amounts are of a part of the year', async () => {
    const facts = well(await publicPageFacts(new Office(mergedCommunes()).keeper, ASKED))
    expect(pageOf(facts)).toContain(
      'Billy-lès-Chanceaux, Chanceaux et Chanceaux-sur-Seine n’ont été desservies qu’une partie de l’année',
    )
    const whole = well(await publicPageFacts(sampleOffice('pays-de-saint-seine').keeper, ASKED))
    expect(pageOf(whole)).not.toContain('qu’une partie de l’année')
  })

  it('services of one title and bodies of one name are told apart', async () => {
    const names = ['Anne', 'Marie', 'Paul', 'Zoé'] as const
    const lent = (...of: readonly string[]) => of.map((agentId) => ({ agentId, workShare: 10_000 }))
    const territory = names.reduce(
      (made, name) => worksAllYear(made.lends(name), name, { A: 25, B: 25 }),
      new Territory('A', 'B').body('B', { name: 'Commune A' }),
    )
    const beneficiaries = ['A', 'B'].map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 }))
    territory.terms({ agents: lent('Anne', 'Marie') })
    territory.also({ id: 'z', reference: 'Z', agents: lent('Paul', 'Zoé'), beneficiaries })
    const page = pageOf(await factsOf(territory))
    for (const name of ['Secrétariat partagé (2026-01)', 'Secrétariat partagé (Z)'])
      expect(page).toContain(`<strong>${name}</strong>`)
    for (const name of ['Commune A (A)', 'Commune A (B)']) expect(page).toContain(`>${name}</th>`)
  })

  it('hundreds of bodies each have their line', async () => {
    const codes = Array.from({ length: 700 }, (_, at) => `C${String(at + 1).padStart(3, '0')}`)
    const territory = new Territory(...codes).lends('Anne').lends('Marie')
    const each = Object.fromEntries(codes.map((code) => [code, 1]))
    for (const name of ['Anne', 'Marie'])
      for (const month of MONTHS)
        territory.hours(name, month, month === '2026-01' ? each : {}).cost(name, month, 2000)
    const facts = await factsOf(territory)
    expect(facts.figures.bodies).toHaveLength(700)
    expect(publicCsv(facts).trimEnd().split('\r\n')).toHaveLength(701)
  })
})

describe('the open data beside it', () => {
  it('is a table of one header, ISO dates, SIREN and decimal points', async () => {
    const facts = well(await publicPageFacts(sampleOffice('pays-de-saint-seine').keeper, ASKED))
    const [header, first] = publicCsv(facts).split('\r\n')
    expect(header).toBe(
      'annee,dateDebut,dateFin,conventionReference,conventionObjet,employeurNom,employeurSiren,collectiviteNom,collectiviteSiren,collectiviteInsee,dureeMinutes,montantEuros,regroupement',
    )
    expect(first).toBe(
      '2026,2026-01-01,2026-12-31,2024-07,Secrétariat de mairie partagé,CC du Pays de Saint-Seine,200098762,Billy-lès-Chanceaux,212107593,21075,16605,6768.19,false',
    )
  })

  it('leaves the duration empty where nobody counted hours: none is not known to be done', async () => {
    const facts = well(await publicPageFacts(sampleOffice('both-directions').keeper, ASKED))
    const [, first] = publicCsv(facts).split('\r\n')
    expect(first).toMatch(/,CA de Valbrune,211000005,,,29122\.80,false$/)
  })

  it('an amount given back is below nothing, and a name is never a formula', async () => {
    const facts = await factsOf(twoServices('A', 'B').body('A', { name: '=A,"1"' }))
    const [row] = facts.figures.rows
    const rows = row === undefined ? [] : [{ ...row, amount: cents(-5) }]
    expect(publicCsv({ ...facts, figures: { ...facts.figures, rows } })).toContain(
      `"'=A,""1""",,,93600,-0.05,true`,
    )
  })
})

describe('the folder of a public page', () => {
  it('is written by the command line, page and data, in either language', async () => {
    const file = join(folder, 'vallee.quotite.json')
    writeFileSync(file, workspaceText(twoServices('A', 'B').file()))
    const out = join(folder, 'site')
    expect(await run('public-page', file, '--year', '2026', '--out', out)).toEqual({
      code: 0,
      out: `Page publique de 2026 écrite dans ${out}.`,
      err: '',
    })
    expect(readdirSync(out).sort()).toEqual(['index.html', 'mutualisation-2026.csv', 'style.css'])
    await run('public-page', file, '--year', '2026', '--out', out, '--language', 'en')
    const page = readFileSync(join(out, 'index.html'), 'utf8')
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('Staff shared between our authorities in 2026')
    expect((await run('public-page', file, '--year', '2040', '--out', out)).code).toBe(1)
  })

  it('is written whole or not at all', async () => {
    const facts = await factsOf(twoServices('A', 'B'))
    const out = join(folder, 'half')
    await writePublicPage(out, facts)
    rmSync(join(out, 'style.css'))
    const before = readFileSync(join(out, 'index.html'), 'utf8')
    // A folder has the name of a file of the page.
    const blocked = join(out, 'style.css')
    mkdirSync(blocked)
    const written = await writePublicPage(out, { ...facts, name: 'Autre' })
    expect(written.ok).toBe(false)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(before)
    expect(readdirSync(out).sort()).toEqual(['index.html', 'mutualisation-2026.csv', 'style.css'])
  })
})
