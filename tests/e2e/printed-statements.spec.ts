import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { cents } from '#shared/kernel/cents'
import type { Statement } from '#shared/domain/statements/statement'
import { formatCents, formatMinutes } from '#shared/wording/format'
import { sampleStatements } from '../documents/sample-statements'
import { sampleWorkspace } from '../hands/sample-workspace'
import type { Launched } from './launch'
import { forget, launch } from './launch'
import type { ReadPdf } from '../hands/read-pdf'
import { readPdf } from '../hands/read-pdf'
import { MARTIN, numbered, QUARTER, statementSorts } from '../hands/statement-sorts'
import '../hands/window-desk'

const year = sampleStatements().map((statement, index) => numbered(statement, index + 1))
const others = statementSorts()
const all = [...year, ...Object.values(others)]
const printed = new Map<string, ReadPdf>()
let launched: Launched
let folder = ''
let again = ''

const pdfOf = (statement: Statement): ReadPdf => {
  const pdf = printed.get(statement.content.number)
  if (pdf === undefined) throw new Error(`No PDF of ${statement.content.number}`)
  return pdf
}

const spaced = (text: string): string => text.replaceAll('\u00A0', ' ')

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-printed-'))
  again = mkdtempSync(join(tmpdir(), 'quotite-printed-again-'))
  const workspace = join(folder, 'statements.quotite.json')
  writeFileSync(workspace, JSON.stringify({ ...sampleWorkspace(), statements: all }))
  launched = await launch()
  await launched.app.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: false, filePaths: [paths.shift() ?? ''] })
    },
    [workspace, folder, again],
  )
  const imported = await launched.window.evaluate(() => window.desk.ask('importWorkspace', {}))
  expect(imported).toMatchObject({ ok: true, value: { opened: true } })
  const written = await launched.window.evaluate(
    (ids) => window.desk.ask('exportStatements', { ids }),
    all.map(({ id }) => id),
  )
  expect(written).toMatchObject({ ok: true, value: { asked: true, folder } })
  for (const name of readdirSync(folder).filter((each) => /^\d.*\.pdf$/.test(each))) {
    printed.set(name.slice(0, 8), await readPdf(readFileSync(join(folder, name))))
  }
})

test.afterAll(async () => {
  await launched.close()
  forget(launched.data)
  rmSync(folder, { recursive: true, force: true })
  rmSync(again, { recursive: true, force: true })
})

test('each statement is a PDF that says its number, its amount and its fingerprint', () => {
  expect(printed.size).toBe(all.length)
  for (const statement of all) {
    const { title, pages } = pdfOf(statement)
    const { content } = statement
    expect(title).toContain(content.number)
    expect(pages[0]).toContain(`n° ${content.number}`)
    // So many lines of charges and kilometres push the balance, whole and with its signatures, to the second page.
    const sheet = pages.slice(0, statement === others.charges ? 2 : 1).join(' ')
    expect(sheet).toContain(spaced(formatCents(content.balance.amount, 'fr')))
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`État ${content.number} · empreinte ${statement.fingerprint}`)
      expect(page).toContain(`page ${String(index + 1)} sur ${String(pages.length)}`)
      expect(page).toContain('Espace d’exemple : personnes et montants fictifs')
    }
  }
})

test('printed once more, alone and in another order, it is the same file byte for byte', async () => {
  const some = [others.charges, ...year.slice(2, 3), others.reduction]
  const written = await launched.window.evaluate(
    (ids) => window.desk.ask('exportStatements', { ids }),
    some.map(({ id }) => id),
  )
  expect(written).toMatchObject({ ok: true, value: { folder: again } })
  const names = readdirSync(again).filter((each) => /^\d.*\.pdf$/.test(each))
  expect(names).toHaveLength(3)
  for (const name of names) {
    const [first, second] = [folder, again].map((each) => readFileSync(join(each, name)))
    expect(second?.equals(first ?? Buffer.alloc(0)), name).toBe(true)
  }
})

test('the printed shares of the year make the cost of the service, to the cent', () => {
  const shares = year.map((statement) => {
    const [, figure = ''] =
      /Part du coût du service ([\d ]+,\d\d) €/.exec(pdfOf(statement).pages[0] ?? '') ?? []
    return Number(figure.replace(/[ ,]/g, ''))
  })
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(21_652_716)
})

test('those who do not see it hear titles, tables and headers, in French', () => {
  for (const { tagged, language, roles } of printed.values()) {
    expect(tagged).toBe(true)
    expect(language).toMatch(/^fr/)
    expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TR', 'TH', 'TD']))
  }
})

test('its typeface is inside, as letters and not as drawings, even for a name from elsewhere', () => {
  for (const { fonts } of printed.values()) {
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) {
      expect(font).toMatchObject({ embedded: true, drawn: false })
      expect(font.name).toContain('SourceSans3')
    }
  }
  expect(pdfOf(others.long).pages[0]).toContain('Łódź')
})

test('a year takes one page and its annex, whose last sum is the whole', () => {
  const martin = year.find(({ content }) => content.beneficiary.code === MARTIN)
  if (martin === undefined) throw new Error('No statement')
  const { pages } = pdfOf(martin)
  expect(pages).toHaveLength(3)
  expect(pages[0]).toContain('Nom, qualité et signature')
  expect(pages[1]).toContain('À reporter : 114 recours')
  expect(pages[2]).toContain('Total : 228 recours 553 h 15')
})

test('a quarter names itself, and lists the uses and the instalment of its three months alone', () => {
  const { title, pages } = pdfOf(others.quarter)
  const [first = ''] = pages
  expect(title).toContain('État trimestriel de remboursement')
  expect(first).toContain('2e trimestre 2026, du 1er avril 2026 au 30 juin 2026')
  expect(first).toContain('Coût du service, 2e trimestre 2026')
  const { uses, minutes, instalments, share, balance } = others.quarter.content
  expect(uses.every(({ day: on }) => on >= QUARTER.from && on <= QUARTER.to)).toBe(true)
  expect(instalments.map(({ calledOn }) => calledOn)).toEqual(['2026-04-15'])
  expect(balance.amount).toBe(Math.abs(share - (instalments[0]?.amount ?? 0)))
  const text = pages.join(' ')
  expect(text).toContain(
    spaced(`Total : ${String(uses.length)} recours ${formatMinutes(minutes, 'fr')}`),
  )
  expect(text).toContain('Acompte, titre 143 du 15 avril 2026')
  expect(text).not.toMatch(/janv\.|juil\./)
})

test('long names and tasks push nothing off the page', () => {
  const { pages } = pdfOf(others.long)
  const annex = pages.filter((page) => page.includes('Annexe : liste datée'))
  const sums = pages.filter((page) => /(À reporter|Total) : \d+ recours/.test(page))
  expect(annex.length).toBeGreaterThan(2)
  expect(sums).toEqual(annex)
  const signed = pages.filter((page) => page.includes('Nom, qualité et signature'))
  expect(signed).toHaveLength(1)
  expect(signed[0]).toContain('Arrêté le présent état à la somme de')
})

test('a year that names every act and how it is paid takes one page too', () => {
  const [first = ''] = pdfOf(others.payable).pages
  for (const words of [
    'Tarif de la convention 20,91 € par heure',
    'Coût unitaire notifié 23,66 € par heure, le 12 mars 2026',
    'Acte du bénéficiaire 2023-41 du 19 décembre 2023',
    'FR76 3000 1007 9412 3456 7890 185',
    'Nom, qualité et signature',
  ])
    expect(first).toContain(words)
})

test('other sorts say what sets them apart', () => {
  const first = (statement: Statement): string => pdfOf(statement).pages[0] ?? ''
  expect(first(others.tariff)).toContain('Heures × tarif')
  expect(first(others.reduction)).toContain('Solde à restituer à la commune')
  expect(first(others.cancelled)).toContain(
    'Annulé le 1er février 2027 : heures de décembre corrigées',
  )
  expect(pdfOf(others.month).pages).toHaveLength(1)
  expect(first(others.month)).toContain('État mensuel de remboursement')
})

test('charges of each kind and kilometres stand line by line, and the signatures on one page', () => {
  const { pages } = pdfOf(others.charges)
  expect(pages[0]).toContain('Contrats de services rattachés 100,00 €')
  expect(pages[0]).toContain('Subventions déduites −800,00 €')
  const text = pages.join(' ')
  expect(text.match(/100,0 km × 0,\d{3} €/g)).toHaveLength(6)
  expect(text).toContain('Ensemble de la période 13 774,27 €')
  const signed = pages.filter((page) => page.includes('Nom, qualité et signature'))
  expect(signed).toHaveLength(1)
  expect(signed[0]).toContain('Solde à payer par la commune')
  expect(signed[0]).toContain('3 476,50 €')
})

test('the printed summary makes the sum of the printed statements, and its heads come back on each page', async () => {
  const name = 'Récapitulatif 2026-001 à 2026-034.pdf'
  const summary = await readPdf(readFileSync(join(folder, name)))
  expect(summary.tagged).toBe(true)
  expect(summary.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD']))
  expect(summary.pages.length).toBeGreaterThan(1)
  const standing = all.filter(({ cancelled }) => cancelled === null)
  const share = standing.reduce((sum, { content }) => sum + content.share, 0)
  const claims = standing.filter(({ content }) => content.balance.kind === 'claim')
  const claim = claims.reduce((sum, { content }) => sum + content.balance.amount, 0)
  for (const [index, page] of summary.pages.entries()) {
    expect(page).toContain(`page ${String(index + 1)} sur ${String(summary.pages.length)}`)
    expect(page).toContain('Récapitulatif 2026-001 à 2026-034')
  }
  const [first = '', second = ''] = summary.pages
  expect(first).toContain(spaced(`Part du coût ${formatCents(cents(share), 'fr')}`))
  expect(first).toContain(spaced(`À payer ${formatCents(cents(claim), 'fr')}`))
  expect(second).toContain('Bénéficiaire')
  // Each line as it is printed: its number, then its share, then its balance.
  const text = summary.pages.join(' ')
  for (const { content } of all) {
    const share = spaced(formatCents(content.share, 'fr'))
    const [, ...after] = text.split(`${content.number} `)
    expect(after.some((line) => line.slice(0, 200).includes(share))).toBe(true)
  }
  expect(text).toContain('Un état annulé est listé sans être compté.')
})

test('a summary of all opens beside them', () => {
  const name = readdirSync(folder).find((each) => each.endsWith('.csv'))
  expect(name).toBe('Récapitulatif 2026-001 à 2026-034.csv')
  const csv = readFileSync(join(folder, name ?? ''), 'utf8')
  expect(csv.trimEnd().split('\r\n')).toHaveLength(all.length + 2)
})
