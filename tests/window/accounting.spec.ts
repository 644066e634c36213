import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { issueAll } from '../hands/issue-all'
import { faults, goToAddress } from '../hands/accessibility'
import { box, goToSection, pick, press, saying } from '../hands/hands'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

// An accountant reads what the issued statements of 2026 propose to both budgets.
test.describe.configure({ mode: 'serial' })

let running: OpenWindow
const folder = mkdtempSync(join(tmpdir(), 'quotite-entries-'))

test.beforeAll(async () => {
  running = await launch({ sample: 'pays-de-saint-seine', size: { width: 1280, height: 800 } })
})

test.afterAll(async () => {
  await running.close()
  rmSync(folder, { recursive: true, force: true })
})

test('before a statement is issued, the journal says where entries come from', async () => {
  const { window } = running
  await goToSection(window, 'Écritures')
  await expect(window.getByText('Aucune écriture pour 2026')).toBeVisible()
  await window.getByRole('link', { name: 'Voir les états' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('États de remboursement')
})

test('each issued statement proposes a receipt and an expense, and both sides answer each other', async () => {
  const { window } = running
  await issueAll(running)
  await goToSection(window, 'Écritures')
  await expect(
    window.getByText(saying('Les deux côtés se répondent : 26 états, 50 905,08 €')),
  ).toBeVisible()
  const grid = window.getByRole('grid', { name: 'Écritures proposées' })
  await expect(grid.getByRole('row')).toHaveCount(54)
  await expect(grid.getByText('réduction')).toHaveCount(4)
  await window.getByText('Dépenses', { exact: true }).click()
  await expect(grid.getByRole('row')).toHaveCount(28)
  await expect(grid.locator('tfoot')).toContainText(saying('50 905,08 €'))
  await window.getByText('Les deux côtés', { exact: true }).click()
})

test('the budget of one commune alone is shown, and saved as CSV', async () => {
  const { window } = running
  await window.getByRole('combobox', { name: 'Budget' }).click()
  await window.getByRole('option', { name: 'Saint-Martin-du-Mont' }).click()
  await expect(window.getByRole('grid').getByRole('row')).toHaveCount(3)
  const path = join(folder, 'ecritures.csv')
  await running.choose(path)
  await window.getByRole('button', { name: 'CSV' }).click()
  await expect(window.getByText(/Écritures enregistrées/)).toBeVisible()
  const [heading, line] = readFileSync(path, 'utf8').split('\r\n')
  expect(heading).toContain('État;Date;Convention;Budget;Côté;Compte')
  expect(line).toContain(';Saint-Martin-du-Mont;Dépense;6216;')
  expect(line).toMatch(/;à payer;\d+,\d\d$/)
  await pick(window, 'Budget', 'Tous les budgets')
})

test('an account that breaks the pair is told, and undone', async () => {
  const { window } = running
  await goToAddress(running, '/ecritures')
  await window.getByRole('row').nth(1).click()
  const pane = window.getByRole('complementary')
  await expect(pane).toContainText('Proposé : 70845')
  await expect(pane).toContainText('le débiteur est membre du groupement d’origine')
  await box(window, 'Compte de dépense').fill('62 18')
  await press(window, 'Control+s')
  await expect(pane).toContainText('de deux à huit chiffres')
  await box(window, 'Compte de dépense').fill('6218')
  await box(window, 'Numéro d’engagement').fill('E-2026-0412')
  await press(window, 'Control+s')
  await expect(
    window.getByText(saying('État 2026-001 : 70845 et 6218 ne forment pas une paire du plan')),
  ).toBeVisible()
  await press(window, 'Escape')
  await expect(pane).toBeHidden()
  await press(window, 'Control+z')
  await expect(window.getByText(/Les deux côtés se répondent/)).toBeVisible()
})

test('a rule of the plan is added for a case, and proposed at once', async () => {
  const { window } = running
  await window.getByText('Plan de comptes', { exact: true }).click()
  await expect(window.getByRole('grid').getByRole('row')).toHaveCount(18)
  await window.getByRole('button', { name: 'Ajouter une règle' }).click()
  await box(window, 'Compte de recette').fill('708488')
  await box(window, 'Libellé').first().fill('Syndicats')
  await box(window, 'Compte de dépense').fill('62188')
  await box(window, 'Libellé').last().fill('Personnel de la collectivité d’origine')
  await box(window, 'À partir du').fill('1/1/2026')
  await pick(window, 'Lien entre les deux', 'Ni membre ni groupement')
  await press(window, 'Control+Enter')
  await expect(window.getByRole('grid').getByRole('row')).toHaveCount(19)
  await window.getByText('Journal', { exact: true }).click()
  await expect(window.getByText('708488').first()).toBeVisible()
  await expect(window.getByText(/Les deux côtés se répondent/)).toBeVisible()
})

test('what corrects a closed year, and the day on which it closes, are a rule to correct', async () => {
  const { window } = running
  await goToAddress(running, '/ecritures/plan/closed-year-2024-01-01')
  const pane = window.getByRole('complementary')
  await expect(pane).toContainText('dont le titre est repris par un mandat')
  const day = box(window, 'Dernier jour de la journée complémentaire')
  await expect(day).toHaveValue('31/01')
  await day.fill('29/02')
  await press(window, 'Control+s')
  await expect(pane).toContainText('n’est pas un jour de chaque année')
  await day.fill('21/1')
  await box(window, 'Compte de dépense').fill('6731')
  await press(window, 'Control+s')
  await expect(pane).toBeHidden()
  const rule = window.getByRole('row').filter({ hasText: '6731' })
  await expect(rule).toContainText('exercice clos après le 21/01')
  await press(window, 'Control+z')
  await expect(rule).toBeHidden()
})

test('a rule edited to a pair that is no mirror is named, with the usual one, and undone', async () => {
  const { window } = running
  await goToAddress(running, '/ecritures/plan/staff-member-2024-01-01')
  await box(window, 'Compte de dépense').fill('6218')
  await press(window, 'Control+s')
  const pane = window.getByRole('complementary')
  await expect(pane).toBeHidden()
  await goToAddress(running, '/ecritures')
  const control = window.getByRole('status').filter({ hasText: 'n’est pas un miroir' })
  await expect(control).toContainText(/70845 et 6218 ne se répondent pas.*70845 répond à 6216/)
  await control.getByRole('link').click()
  await expect(pane).toContainText('70845 / 6218')
  await press(window, 'Control+z')
  await window.getByText('Journal', { exact: true }).click()
  await expect(window.getByText(/Les deux côtés se répondent/)).toBeVisible()
})

test('the same rule twice is refused on its day', async () => {
  const { window } = running
  await goToAddress(running, '/ecritures/plan/nouvelle')
  await box(window, 'Compte de recette').fill('7588')
  await box(window, 'Libellé').first().fill('Autres')
  await box(window, 'Compte de dépense').fill('65888')
  await box(window, 'Libellé').last().fill('Autres')
  await box(window, 'À partir du').fill('1/1/2024')
  await press(window, 'Control+Enter')
  await expect(window.getByRole('complementary')).toContainText(
    'Le plan a déjà une règle pour le même cas',
  )
  await press(window, 'Escape')
})

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
  await dialog
    .getByRole('link', { name: saying('Pays de Saint-Seine : Codique du poste comptable') })
    .click()
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
  await dialog.getByRole('checkbox', { name: /2026-002/ }).check()
  await expect(dialog).toContainText(saying('1 titre,'))
  const path = join(folder, 'one.xml')
  await running.choose(path)
  await dialog.getByRole('button', { name: 'Écrire le fichier' }).click()
  await expect(dialog).toBeHidden()
  expect(readFileSync(path, 'latin1').match(/<Piece>/g)).toHaveLength(1)
})

/** Adds a rule to the plan: the year of syndicates is closed earlier than that of the others. */
async function closeEarlier(): Promise<void> {
  const registry = await window.desk.ask('readRegistry', {})
  const rule = registry.ok
    ? registry.value.accountRules.find(({ channel }) => channel === 'closedYear')
    : undefined
  if (rule !== undefined)
    await window.desk.ask('saveAccountRule', {
      ...rule,
      id: 'earlier',
      debtorKinds: ['syndicate'],
      closesOn: 115,
    })
}

test('the fiscal year of the titles follows their day, and where it is not one for all, each has its file', async () => {
  const { window } = running
  await window.getByRole('button', { name: 'Fichier PES' }).click()
  const dialog = window.getByRole('dialog')
  const day = box(window, 'Date d’émission')
  await day.fill('20/01/2027')
  await expect(dialog).toContainText('exercice 2026 (journée complémentaire)')
  await day.fill('01/02/2027')
  await expect(dialog).toContainText('exercice 2027')
  await press(window, 'Escape')
  await window.evaluate(closeEarlier)
  await window.getByRole('button', { name: 'Fichier PES' }).click()
  await day.fill('20/01/2027')
  await expect(dialog.getByRole('checkbox')).toHaveCount(20)
  await dialog.getByRole('combobox', { name: 'Exercice des titres' }).click()
  await window.getByRole('option', { name: '2027' }).click()
  await expect(dialog.getByRole('checkbox')).toHaveCount(6)
  await press(window, 'Escape')
})

test('a service of an annexed budget has a file of its own, under the codes of that budget', async () => {
  await running.window.evaluate(async () => {
    const registry = await window.desk.ask('readRegistry', {})
    const [agreement] = registry.ok ? registry.value.agreements : []
    if (agreement !== undefined)
      await window.desk.ask('saveAgreement', { ...agreement, annexBudget: 'Secrétariat partagé' })
  })
  const page = running.window
  await page.getByRole('button', { name: 'Fichier PES' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('budget annexe « Secrétariat partagé »')
  await dialog.getByRole('link', { name: 'Ouvrir la fiche' }).click()
  const add = page.getByRole('button', { name: 'Ajouter un budget annexe' })
  await expect(add).toBeFocused()
  const annex = page.getByRole('group', { name: 'Budgets annexes' })
  await add.click()
  await add.click()
  await press(page, 'Shift+Tab')
  await expect(annex.getByRole('button', { name: 'Retirer le budget' }).last()).toBeFocused()
  await press(page, 'Enter')
  await expect(add, 'the focus does not go with the line').toBeFocused()
  await box(page, 'Nom du budget annexe').fill('Secrétariat partagé')
  await annex.getByRole('textbox', { name: 'SIRET' }).fill('299 900 019 00017')
  await annex.getByRole('textbox', { name: 'Code collectivité' }).fill('201')
  await annex.getByRole('textbox', { name: 'Code budget' }).fill('01')
  await annex.getByRole('textbox', { name: 'Code produit local' }).fill('SECR')
  await press(page, 'Control+s')
  await expect(page.getByText('Non enregistré')).toBeHidden()
  expect(await faults(running)).toEqual([])
  await goToAddress(running, '/ecritures')
  const path = join(folder, 'annex.xml')
  await running.choose(path)
  await askForPes(running, NUMBERS)
  await expect(page.getByText(/Fichier PES écrit.*annex\.xml/)).toBeVisible()
  const xml = readFileSync(path, 'latin1')
  for (const code of [
    '<IdColl V="29990001900017"/>',
    '<CodCol V="201"/>',
    '<CodBud V="01"/>',
    '<CodProdLoc V="SECR"/>',
  ])
    expect(xml).toContain(code)
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
  await expect(page.getByText(/Les deux côtés se répondent/)).toBeVisible()
  await expect(page.getByText(/une seconde écriture reprend la première/)).toBeVisible()
  await page.getByRole('button', { name: 'Fichier PES' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(saying('1 état n’y est pas : annulé'))
  await expect(dialog.getByRole('checkbox')).toHaveCount(25)
  expect(await faults(running)).toEqual([])
  await press(page, 'Escape')
})
