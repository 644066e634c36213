import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { closeEarlier } from '../hands/close-earlier'
import { issueAll } from '../hands/issue-statements'
import { faults, goToAddress } from '../hands/accessibility'
import { box, button, giveUp, press, saying } from '../hands/hands'
import { inBudget } from '../hands/in-budget'
import { sampleWorkspace } from '../hands/sample-workspace'
import { months, Office, well } from '../scenarios/office'
import { issuedSample } from '../scenarios/sample-office'
import { launch, type OpenWindow } from './harness/launch'
import { windowOfAll } from './harness/window-of-tests'

// An accountant asks for the files of the titles that the issued statements of 2026 propose.
test.describe.configure({ mode: 'serial' })

const running = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  isLeftBlank: true,
})

const folder = mkdtempSync(join(tmpdir(), 'quotite-pes-'))

test.beforeAll(() => issueAll(running))

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Asks for a file for Hélios under the numbers that the finance software gives. */
async function askForPes({ window }: OpenWindow, numbers: Readonly<Record<string, string>>) {
  await window.getByRole('button', { name: 'Fichier PES' }).click()
  for (const [label, number] of Object.entries(numbers)) await box(window, label).fill(number)
  await window.getByRole('button', { name: 'Écrire le fichier' }).click()
}

const NUMBERS = {
  'Numéro du bordereau de titres': '57',
  'Numéro du premier titre': '812',
  'Numéro du bordereau de réductions': '9',
  'Numéro de la première réduction': '31',
}

test('a file for Hélios names the accountant’s codes that it lacks, with a link to each, before it asks for numbers', async () => {
  const { window } = running
  await goToAddress(running, '/ecritures')
  const dated = { 'Date d’émission': '31/12/2026', ...NUMBERS }
  await window.getByRole('button', { name: 'Fichier PES' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText(saying('3 points à compléter avant ce fichier'))
  await expect(box(window, 'Numéro du bordereau de titres')).toBeHidden()
  await expect(dialog.getByRole('button', { name: 'Écrire le fichier' })).toBeDisabled()
  // A date that is typed is not dropped without a word, and the form opens all the same.
  await box(window, 'Date d’émission').fill('30/12/2026')
  await dialog
    .getByRole('link', { name: saying('Pays de Saint-Seine : Codique du poste comptable') })
    .click()
  await button(window, 'Abandonner').click()
  await expect(dialog).toBeHidden()
  await expect(box(window, 'Codique du poste comptable')).toBeFocused()
  await box(window, 'Codique du poste comptable').fill('021036')
  await box(window, 'Code collectivité').fill('200')
  await box(window, 'Code budget').fill('00')
  await box(window, 'Code produit local').fill('MADS')
  await press(window, 'Control+s')
  await expect(window.getByText('Non enregistré')).toBeHidden()
  await goToAddress(running, '/ecritures')
  const path = join(folder, 'flux.xml')
  await running.choose(path)
  await askForPes(running, dated)
  await expect(window.getByText(/Fichier PES écrit/)).toBeVisible()
  const xml = readFileSync(path, 'latin1')
  expect(xml).toContain('<IdPost V="021036"/>')
  expect(xml.match(/<Piece>/g)).toHaveLength(26)
  const told = window.getByRole('alert').filter({ hasText: 'Fichier PES écrit' })
  await told.getByRole('button').click()
  await expect(told).toBeHidden()
})

test('the file takes the statements that are ticked, and one of them at least', async () => {
  const { window } = running
  await window.getByRole('button', { name: 'Fichier PES' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText(saying('24 titres'))
  await dialog.getByRole('button', { name: 'Aucun', exact: true }).click()
  await box(window, 'Numéro du bordereau de titres').fill('58')
  await box(window, 'Numéro du premier titre').fill('840')
  await dialog.getByRole('button', { name: 'Écrire le fichier' }).click()
  await expect(dialog).toContainText(saying('Le champ « États à titrer » manque'))
  await dialog.getByRole('checkbox', { name: /2026-009/ }).check()
  await expect(dialog).toContainText(saying('1 réduction,'))
  await expect(box(window, 'Numéro de la première réduction')).toBeVisible()
  await expect(box(window, 'Numéro du premier titre'), 'no title takes one').toBeHidden()
  await dialog.getByRole('checkbox', { name: /2026-009/ }).uncheck()
  await dialog.getByRole('checkbox', { name: /2026-002/ }).check()
  await expect(dialog).toContainText(saying('1 titre,'))
  const path = join(folder, 'one.xml')
  await running.choose(path)
  await dialog.getByRole('button', { name: 'Écrire le fichier' }).click()
  await expect(dialog).toBeHidden()
  expect(readFileSync(path, 'latin1').match(/<Piece>/g)).toHaveLength(1)
})

test('the fiscal year of the titles follows their day, and where it is not one for all, each has its file', async () => {
  const { window } = running
  await window.getByRole('button', { name: 'Fichier PES' }).click()
  const dialog = window.getByRole('dialog')
  const day = box(window, 'Date d’émission')
  await day.fill('20/01/2027')
  await expect(dialog).toContainText('exercice 2026 (journée complémentaire)')
  await day.fill('01/02/2027')
  await expect(dialog).toContainText('exercice 2027')
  await giveUp(window)
  await window.evaluate(closeEarlier)
  await window.getByRole('button', { name: 'Fichier PES' }).click()
  await day.fill('20/01/2027')
  await expect(dialog.getByRole('checkbox')).toHaveCount(20)
  const year = dialog.getByRole('combobox', { name: 'Exercice des titres' })
  await expect(year, 'the year whose titles are taken').toHaveValue('2026')
  await year.click()
  await window.getByRole('option', { name: '2027' }).click()
  await expect(dialog.getByRole('checkbox')).toHaveCount(6)
  await expect(year).toHaveValue('2027')
  await giveUp(window)
})

test('a service of an annexed budget has a file of its own, under the codes of that budget', async () => {
  const file = await issuedSample('pays-de-saint-seine')
  const annexBudget = 'Secrétariat partagé'
  const codes = { post: '021036', collectivity: '200', budget: '00', product: 'MADS' }
  const opened = await launch({
    workspace: {
      ...file,
      agreements: file.agreements.map((agreement) => ({ ...agreement, annexBudget })),
      statements: file.statements.map((statement) => ({
        ...statement,
        content: inBudget(statement.content, annexBudget),
      })),
      collectivities: file.collectivities.map((body) =>
        body.id === file.agreements[0]?.lenderId
          ? { ...body, treasury: { ...codes, budgetSiret: null } }
          : body,
      ),
    },
    address: '/ecritures',
  })
  const page = opened.window
  await page.getByRole('button', { name: 'Fichier PES' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('budget annexe « Secrétariat partagé »')
  await dialog.getByRole('link', { name: 'Ouvrir la fiche' }).click()
  const add = page.getByRole('button', { name: 'Ajouter un budget annexe' })
  await expect(add).toBeFocused()
  const annex = page.getByRole('group', { name: 'Budgets annexes' })
  await add.click()
  await add.click()
  await expect(box(page, 'Nom du budget annexe').last(), 'a line begins there').toBeFocused()
  await annex.getByRole('button', { name: 'Retirer le budget' }).last().focus()
  await press(page, 'Enter')
  await expect(add, 'the focus does not go with the line').toBeFocused()
  await box(page, 'Nom du budget annexe').fill('Secrétariat partagé')
  await annex.getByRole('textbox', { name: 'SIRET' }).fill('299 900 019 00017')
  await annex.getByRole('textbox', { name: 'Code collectivité' }).fill('201')
  await annex.getByRole('textbox', { name: 'Code budget' }).fill('01')
  await annex.getByRole('textbox', { name: 'Code produit local' }).fill('SECR')
  await press(page, 'Control+s')
  await expect(page.getByText('Non enregistré')).toBeHidden()
  expect(await faults(opened)).toEqual([])
  await goToAddress(opened, '/ecritures')
  const path = join(folder, 'annex.xml')
  await opened.choose(path)
  await askForPes(opened, NUMBERS)
  await expect(page.getByText(/Fichier PES écrit.*annex\.xml/)).toBeVisible()
  const xml = readFileSync(path, 'latin1')
  for (const code of [
    '<IdColl V="29990001900017"/>',
    '<CodCol V="201"/>',
    '<CodBud V="01"/>',
    '<CodProdLoc V="SECR"/>',
  ])
    expect(xml).toContain(code)
  await opened.close()
})

test('a cancelled statement is taken back by a second entry, and is no title any more', async () => {
  await running.window.evaluate(async () => {
    const registry = await window.desk.ask('readRegistry', {})
    const [first] = registry.ok ? registry.value.statements : []
    if (first !== undefined)
      await window.desk.ask('cancelStatement', { id: first.id, reason: 'Erreur de convention' })
  })
  const page = running.window
  const grid = page.getByRole('grid', { name: 'Écritures proposées' })
  await expect(grid.getByText('annulation', { exact: true })).toHaveCount(2)
  await expect(page.getByText(/Les deux côtés concordent/)).toBeVisible()
  await expect(page.getByText(/une seconde écriture reprend la première/)).toBeVisible()
  await page.getByRole('button', { name: 'Fichier PES' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(saying('1 état n’y est pas : annulé'))
  await expect(dialog.getByRole('checkbox')).toHaveCount(25)
  expect(await faults(running)).toEqual([])
  await press(page, 'Escape')
})

test('a file for Hélios names the first of many things that it lacks, and the others when asked', async () => {
  const file = sampleWorkspace()
  const office = new Office(
    {
      ...file,
      collectivities: file.collectivities.map((body) => ({
        ...body,
        address: { ...body.address, street: '', postalCode: '', city: '' },
      })),
    },
    '2027-01-15',
  )
  well(await office.issue(months('01', '12'), null, 'convention-2024-07'))
  const opened = await launch({ workspace: await office.file(), isLeftBlank: true })
  const { window } = opened
  await goToAddress(opened, '/ecritures')
  await window.getByRole('button', { name: 'Fichier PES' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText(saying('points à compléter avant ce fichier'))
  const gaps = dialog.getByRole('status').getByRole('listitem')
  await expect(gaps).toHaveCount(10)
  await dialog.getByRole('button', { name: saying('^Voir les \\d+ autres$') }).click()
  await expect(gaps.nth(20)).toBeVisible()
  await opened.close()
})
