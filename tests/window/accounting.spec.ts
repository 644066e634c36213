import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { issueAll } from '../hands/issue-statements'
import { box, goToSection, pick, press, saying } from '../hands/hands'
import { readPdf } from '../hands/read-pdf'
import { issuedSample } from '../scenarios/sample-office'
import { launch } from './harness/launch'
import { windowOfAll } from './harness/window-of-tests'

// An accountant reads what the issued statements of 2026 propose to both budgets.
test.describe.configure({ mode: 'serial' })

const running = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  address: '/ecritures',
})

const folder = mkdtempSync(join(tmpdir(), 'quotite-entries-'))

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('before a statement is issued, the journal says where entries come from', async () => {
  const { window } = running
  await expect(window.getByText('Aucune écriture pour 2026')).toBeVisible()
  await window.getByRole('link', { name: 'Voir les états' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('États de remboursement')
})

test('what carries the money is chosen in the agreement before its first statement, and taken back', async () => {
  const { window } = running
  await goToAddress(running, '/conventions/convention-2024-07')
  const edit = window.getByRole('button', { name: 'Modifier : paiement' })
  await edit.click()
  await pick(window, 'Paiement', 'Attribution de compensation')
  await window.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  const card = window.getByRole('region', { name: 'Solde et prévision' })
  await expect(card).toContainText('Attribution de compensation')
  await expect(card).not.toContainText('Délai de paiement')
  await expect(edit).toBeFocused()
  await window.keyboard.press('Control+z')
  await expect(card).toContainText('Délai de paiement')
})

test('each issued statement proposes a receipt and an expense, and both sides answer each other', async () => {
  const { window } = running
  await issueAll(running)
  await goToSection(window, 'Écritures')
  await expect(
    window.getByText(saying('Les deux côtés concordent : 26 états, 50 905,08 €')),
  ).toBeVisible()
  const grid = window.getByRole('grid', { name: 'Écritures proposées' })
  await expect(grid.getByRole('row')).toHaveCount(54)
  await expect(grid.getByText('réduction')).toHaveCount(4)
  // Also in an English window: a voice reads them as French.
  await expect(grid.locator('[lang=fr]')).not.toHaveCount(0)
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
  await expect(window.getByText(/1.écriture enregistrée/)).toBeVisible()
  const [heading, line] = readFileSync(path, 'utf8').split('\r\n')
  expect(heading).toContain('État;Date;Convention;Budget;Côté;Compte')
  expect(line).toContain(';Saint-Martin-du-Mont;Dépense;6216;')
  expect(line).toMatch(/;à payer;\d+,\d\d$/)
  await pick(window, 'Budget', 'Tous les budgets')
})

test('the entries that a search shows are those of the file, which says how many', async () => {
  const { window } = running
  await box(window, 'Chercher une écriture').fill('2026-002')
  await expect(window.getByRole('grid').getByRole('row')).toHaveCount(4)
  const path = join(folder, 'recherche.csv')
  await running.choose(path)
  await window.getByRole('button', { name: 'CSV' }).click()
  await expect(window.getByText(saying('2 écritures enregistrées'))).toBeVisible()
  const lines = readFileSync(path, 'utf8').trimEnd().split('\r\n').slice(1)
  expect(lines.map((line) => line.split(';')[0])).toEqual(['2026-002', '2026-002'])
  await box(window, 'Chercher une écriture').fill('')
})

test('an account that breaks the pair is told, and undone', async () => {
  const { window } = running
  await goToAddress(running, '/ecritures')
  // Both sides of a statement have one form, beside the line that was chosen.
  const expense = window.getByRole('row').nth(2)
  await expense.click()
  await expect(expense).toHaveAttribute('aria-selected', 'true')
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
  const printed = window.getByText('L’état 2026-001 imprime d’autres comptes que ses écritures')
  await expect(printed).toBeVisible()
  await press(window, 'Escape')
  await expect(pane).toBeHidden()
  await press(window, 'Control+z')
  await expect(printed).toBeHidden()
  await expect(window.getByText(/Les deux côtés concordent/)).toBeVisible()
})

test('a rule of the plan is added for a case, and proposed at once', async () => {
  const { window } = running
  await window.getByText('Plan de comptes', { exact: true }).click()
  await expect(window.getByRole('grid').getByRole('row')).toHaveCount(21)
  await window.getByRole('button', { name: 'Ajouter une règle' }).click()
  await box(window, 'Compte de recette').fill('708488')
  await box(window, 'Libellé').first().fill('Syndicats')
  await box(window, 'Compte de dépense').fill('62188')
  await box(window, 'Libellé').last().fill('Personnel de la collectivité d’origine')
  await box(window, 'À partir du').fill('1/1/2026')
  await pick(window, 'Lien entre les deux', 'Ni membre ni groupement')
  await press(window, 'Control+Enter')
  await expect(window.getByRole('grid').getByRole('row')).toHaveCount(22)
  await window.getByText('Journal', { exact: true }).click()
  await expect(window.getByText('708488').first()).toBeVisible()
  await expect(window.getByText(/Les deux côtés concordent/)).toBeVisible()
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
  const control = window
    .getByRole('status')
    .filter({ hasText: 'ne donne pas des comptes réciproques' })
  await expect(control).toContainText(/70845 et 6218 ne sont pas réciproques.*70845 va avec 6216/)
  await control.getByRole('link').click()
  await expect(pane).toContainText('70845 / 6218')
  await press(window, 'Control+z')
  await window.getByText('Journal', { exact: true }).click()
  await expect(window.getByText(/Les deux côtés concordent/)).toBeVisible()
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

test('a long journal is printed whole: every statement, and the titles of its columns on each page', async () => {
  const file = await issuedSample('pays-de-saint-seine')
  const statements = ['2025', '2026'].flatMap((year) =>
    file.statements.map((statement) => ({
      ...statement,
      id: `${year}-${statement.id}`,
      content: { ...statement.content, number: statement.content.number.replace(/^\d+/, year) },
    })),
  )
  const { window, close } = await launch({
    workspace: { ...file, statements },
    address: '/ecritures',
  })
  await expect(window.getByText('104 écritures proposées')).toBeVisible()
  const { pages } = await readPdf(await window.pdf({ preferCSSPageSize: true }))
  expect(pages[0], 'what is chosen is said, without its field').toContain('Tous les budgets')
  expect(pages[0]).not.toContain('Chercher une écriture')
  const numbers = new Set(pages.join(' ').match(/20\d\d-\d{3}/g))
  expect([...numbers].sort()).toEqual(statements.map(({ content }) => content.number).sort())
  for (const page of pages) expect(page).toContain('Côté Budget Compte Tiers Montant')
  const search = box(window, 'Chercher une écriture')
  await search.fill('Champ')
  await window.emulateMedia({ media: 'print' })
  await expect(search, 'what is searched is printed without the mark of the focus').toHaveCSS(
    'outline-style',
    'none',
  )
  await close()
})
