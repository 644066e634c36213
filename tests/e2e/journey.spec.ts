import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { box, goToSection, pick, press, saying, tabTo } from '../hands/hands'
import { issueShown } from '../hands/issue-statements'
import type { Launched } from './launch'
import { forget, launch } from './launch'
import { readPdf } from '../hands/read-pdf'
import '../hands/window-desk'

const SIZE = { width: 1440, height: 900 }

const root = new URL('../..', import.meta.url).pathname

let launched: Launched
let folder = ''

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-journey-'))
  launched = await launch({ size: SIZE })
})

test.afterAll(async () => {
  await launched.close()
  forget(launched.data)
  rmSync(folder, { recursive: true, force: true })
})

test('a territory is created from the welcome screen', async () => {
  const { window } = launched
  await window.getByRole('button', { name: /Créer un territoire/ }).click()
  await window.getByLabel('Nom du territoire').fill('Pays d’Essai')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('navigation')).toContainText('Pays d’Essai')
})

test('an empty territory says what comes first', async () => {
  const { window } = launched
  await expect(
    window.getByText(saying('Encore 3 étapes avant les premières heures.')),
  ).toBeVisible()
  await window.getByRole('link', { name: 'Trouver mon territoire' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Ajouter mon territoire')
  await window.getByRole('combobox').fill('vexin val de seine')
  await expect(window.getByRole('option', { name: /^CC du Vexin-Val de Seine/ })).toBeVisible()
})

const BODIES = [
  {
    name: 'CC du Pays d’Essai',
    code: 'CC',
    kind: 'Communauté de communes',
    siret: '299 900 019 00017',
  },
  { name: 'Aveline', code: '21901', kind: 'Commune', siret: '299 900 027 00010' },
  { name: 'Belval', code: '21902', kind: 'Commune', siret: '299 900 035 00013' },
] as const

test('three bodies are entered with their SIRET', async () => {
  const { window } = launched
  await goToSection(window, 'Collectivités')
  for (const { name, code, kind, siret } of BODIES) {
    await window.getByRole('button', { name: 'Ajouter une collectivité' }).click()
    await expect(window.getByRole('heading', { name: 'Sans nom' })).toBeVisible()
    await box(window, 'Nom').fill(name)
    await box(window, 'Code').fill(code)
    await pick(window, 'Nature', kind)
    await box(window, 'SIRET').fill(siret)
    await window.keyboard.press('Control+s')
    await expect(window.getByRole('rowheader', { name, exact: true })).toBeVisible()
    await expect(window.getByRole('button', { name: 'Enregistrer' })).toBeDisabled()
  }
})

test('an agent of the first is entered with her working time', async () => {
  const { window } = launched
  await goToSection(window, 'Agents')
  await window.getByRole('button', { name: 'Ajouter un agent' }).click()
  await box(window, 'Prénom').fill('Jeanne')
  await box(window, 'Nom').fill('Marchal')
  await box(window, 'Matricule').fill('M-001')
  await box(window, 'Grade').fill('Rédactrice')
  await box(window, 'Du').fill('1/12/2026')
  await box(window, 'Durée par semaine').fill('28h')
  await window.keyboard.press('Tab')
  await expect(box(window, 'Quotité')).toHaveValue('80')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('rowheader', { name: /Marchal/ })).toBeVisible()
})

test('one agreement is begun in four questions', async () => {
  const { window } = launched
  await goToSection(window, 'Accueil')
  await expect(
    window.getByText(saying('Encore une étape avant les premières heures.')),
  ).toBeVisible()
  await window.getByRole('link', { name: 'Établir la convention' }).click()
  await pick(window, 'Collectivité d’origine', 'CC du Pays d’Essai')
  await box(window, 'Titre').fill('Secrétariat partagé')
  await box(window, 'Référence').fill('2026-12')
  await box(window, 'Du').fill('01/12/2026')
  await box(window, 'Au').fill('31/12/2027')
  await window.getByRole('checkbox', { name: 'Communes (2)' }).check()
  await expect(
    window.getByText(/CC du Pays d’Essai met à disposition 1 agent auprès de 2 communes/),
  ).toBeVisible()
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('heading', { level: 1, name: 'Secrétariat partagé' })).toBeVisible()
})

test('a week of hours is typed by keyboard alone, however a duration is written', async () => {
  const { window } = launched
  await window.keyboard.press('Control+Digit2')
  const grid = window.getByRole('grid')
  await expect(grid).toBeVisible()
  await tabTo(window, grid)
  for (const week of [1, 53, 52, 51, 50]) {
    await window.keyboard.press('PageUp')
    await expect(window.getByRole('heading', { level: 1 })).toHaveText(`Semaine ${week}`)
    await expect(grid.locator(':focus')).toBeVisible()
  }
  await press(window, 'Control+Home', 'ArrowDown')
  for (const text of ['1h30', '1:30', '1,5', '90m']) {
    await window.keyboard.type(text)
    await window.keyboard.press('Tab')
  }
  await press(window, 'ArrowDown', 'Home')
  await window.keyboard.type('3')
  await window.keyboard.press('Enter')
  const aveline = window.getByRole('row', { name: /^Aveline/ })
  await expect(aveline.getByRole('gridcell')).toHaveText([
    '1 h 30',
    '1 h 30',
    '1 h 30',
    '1 h 30',
    '',
    '6 h 00',
    '',
    '+6 h 00',
  ])
  await expect(window.getByRole('row', { name: /^Total de 1 agent/ })).toContainText('9 h 00')
  await expect(
    window.getByRole('gridcell', {
      name: 'Jeanne Marchal, Belval, lundi 7 décembre, 3 h, confirmé',
    }),
  ).toBeVisible()
})

test('the cost of the month is typed', async () => {
  const { window } = launched
  await goToSection(window, 'Coûts')
  await window.getByRole('gridcell', { name: /décembre 2026/ }).click()
  await box(window, 'Traitement indiciaire').fill('2 100,50')
  await box(window, 'Charges patronales').fill('1041,09')
  await window.keyboard.press('Control+s')
  await expect(
    window.getByRole('gridcell', { name: 'Jeanne Marchal, décembre 2026 : 3 141,59 €' }),
  ).toBeVisible()
})

test('the settlement of the year is exact to the cent', async () => {
  const { window } = launched
  await goToSection(window, 'Répartition')
  for (const figure of [
    'Aveline, Total, 2 094,39 €, 6 h 00',
    'Belval, Total, 1 047,20 €, 3 h 00',
    'Total, Total, 3 141,59 €, 9 h 00',
  ])
    await expect(window.getByRole('gridcell', { name: figure, exact: true })).toBeVisible()
  await expect(window.getByText('Lignes et colonnes exactes au centime')).toBeVisible()
})

test('a figure explains itself down to the hours behind it', async () => {
  const { window } = launched
  await window.getByRole('gridcell', { name: /^Belval, Total/ }).click()
  const pane = window.getByRole('complementary', { name: '1 047,20 €' })
  await expect(pane).toContainText('3 h 00 sur 9 h 00')
  await expect(pane).toContainText('1 centime restait à placer sur 2 parts')
  await pane.getByRole('link', { name: '7 déc.' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Semaine 50')
})

test('the statements of the year are issued', async () => {
  const { window } = launched
  await goToSection(window, 'États')
  await expect(window.getByRole('row', { name: /Aveline/ })).toContainText('2 094,39 €')
  await expect(window.getByRole('row', { name: /Belval/ })).toContainText('1 047,20 €')
  await issueShown(launched, '2026-001 à 2026-002')
  await expect(window.getByText('États 2026-001 à 2026-002 émis.')).toBeVisible()
})

test('its PDF is written into a folder, and says the same to another program', async () => {
  const { window } = launched
  await launched.choose(folder)
  await window.getByRole('row', { name: /Belval/ }).click()
  await window.getByRole('button', { name: 'Enregistrer le PDF' }).click()
  await expect(window.getByText(`1 fichier écrit dans ${folder}`)).toBeVisible()
  expect(readdirSync(folder)).toEqual(['2026-002 Belval.pdf'])

  const pdf = await readPdf(readFileSync(join(folder, '2026-002 Belval.pdf')))
  const page = pdf.pages.join(' ')
  for (const said of [
    'n° 2026-002',
    'Commune de Belval',
    'SIRET 299 900 035 00013',
    'CC du Pays d’Essai',
    'Coût du service en 2026 3 141,59 €',
    '1 047,20 €',
    'mille quarante-sept euros et vingt centimes',
    'lun. 7 déc.',
    '3 h 00',
  ])
    expect(page).toContain(said)
  expect(pdf.tagged).toBe(true)
  expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD']))
  expect(pdf.fonts.length).toBeGreaterThan(0)
  expect(pdf.fonts.filter(({ embedded, drawn }) => !embedded || drawn)).toEqual([])
})

test('a settled day takes no other hours', async () => {
  const { window } = launched
  await goToSection(window, 'Semaine')
  const cell = window.getByRole('gridcell', { name: /Jeanne Marchal, Aveline, lundi 7 décembre/ })
  await cell.click()
  await window.keyboard.type('2')
  await expect(cell).toHaveText('1 h 30')
  await expect(window.getByText(/L’état 2026-001 repose sur ce jour/).first()).toBeVisible()
})

test('after a restart everything is there, and the statements are verified identical', async () => {
  await launched.close()
  launched = await launch({ data: launched.data, size: SIZE })
  const { window } = launched
  await expect(window.getByRole('navigation')).toContainText('Pays d’Essai')
  await goToSection(window, 'Coûts')
  await expect(
    window.getByRole('gridcell', { name: 'Jeanne Marchal, décembre 2026 : 3 141,59 €' }),
  ).toBeVisible()
  await goToSection(window, 'États')
  await expect(window.getByRole('row', { name: /2026-001.*Aveline/ })).toContainText('2 094,39 €')
  await window.getByRole('button', { name: 'Vérifier les états émis' }).click()
  await expect(window.getByText('Les 2 états émis, recalculés, sont identiques.')).toBeVisible()
})

test('the workspace is exported, and the command line finds its statements identical', async () => {
  const { window } = launched
  const file = join(folder, 'essai.quotite.json')
  await launched.choose(file)
  await window.getByRole('button', { name: /^Réglages de/ }).click()
  await window.getByRole('menuitem', { name: 'Tous les réglages' }).click()
  await window.getByRole('button', { name: 'Exporter dans un fichier…' }).click()
  await expect(window.getByText(`Espace exporté : ${file}`)).toBeVisible()

  const { stdout, stderr, status } = spawnSync('npm', ['run', 'quotite', '--', 'verify', file], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/2026-001\s: identique/)
  expect(stdout).toMatch(/2026-002\s: identique/)
  expect(status).toBe(0)
})
