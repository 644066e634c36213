import { expect, test } from '@playwright/test'
import { cellAt } from '../hands/grid'
import { goToSection, pane, pick, press } from '../hands/hands'
import { windowOfAll } from './harness/window-of-tests'
import { readPdf } from '../hands/read-pdf'
import '../hands/window-desk'

const launched = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 1400 },
  address: '/repartition',
})

/** Cents of an amount as it is written: "13 530,27 €". */
const centsOf = (text: string | null): number => Number((text ?? '').replace(/[^\d]/g, ''))

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

test.describe.configure({ mode: 'serial' })

test('the year to settle shows with its sums, exact to the cent', async () => {
  const { window } = launched
  await expect(window.getByRole('grid', { name: /montants par collectivité, 2026/ })).toBeVisible()
  await expect(window.getByText('Lignes et colonnes exactes au centime')).toBeVisible()
  await expect(window.getByText(/Calculé en/)).toBeVisible()
  const texts = await window.locator('[data-row="28"] > span:first-child').allTextContents()
  const columns = texts.slice(0, -1).map(centsOf)
  expect(columns).toHaveLength(7)
  expect(columns.at(-1), 'pooling pay takes from some what it adds to others').toBe(0)
  expect(sum(columns)).toBe(centsOf(texts.at(-1) ?? ''))
  const municipalities = await cellAt(launched, 0, 7).locator('span').first().textContent()
  const syndicates = await cellAt(launched, 21, 7).locator('span').first().textContent()
  expect(centsOf(municipalities) + centsOf(syndicates)).toBe(centsOf(texts.at(-1) ?? ''))
})

test('the choice of a period keeps the focus while another one is computed', async () => {
  const { window } = launched
  const years = [2025, 2024]
  const earlier = window.getByRole('button', { name: 'Période précédente' })
  await earlier.focus()
  for (const year of years) {
    await press(window, 'Enter')
    await expect(window.getByRole('grid', { name: `collectivité, ${String(year)}` })).toBeVisible()
    await expect(earlier).toBeFocused()
  }
  const later = window.getByRole('button', { name: 'Période suivante' })
  await later.press('Enter')
  await later.press('Enter')
  await expect(window.getByRole('grid', { name: /collectivité, 2026/ })).toBeVisible()
  await window.getByRole('radio', { name: 'Définitif' }).press('ArrowLeft')
  const provisional = window.getByRole('radio', { name: 'Provisoire' })
  await expect(provisional).toBeFocused()
  await press(window, 'ArrowRight')
  await expect(window.getByRole('radio', { name: 'Définitif' })).toBeFocused()
  await expect(window.getByText('Lignes et colonnes exactes au centime')).toBeVisible()
})

test('what the tariff would have made stands beside the real cost, in years without a notice too', async () => {
  await expect(launched.window.getByText(/Au tarif de/)).toContainText(
    '31 395,25 € de moins que le coût réel',
  )
})

test('any figure explains itself down to the entries, the cent and the clause, by keyboard alone', async () => {
  const { window } = launched
  await cellAt(launched, 0, 0).focus()
  await press(launched.window, 'ArrowDown', 'ArrowDown', 'End', 'Enter')
  await expect(pane(launched.window).getByRole('heading', { level: 2 })).toHaveText('13 530,27 €')
  await expect(pane(launched.window)).toContainText('Saint-Martin-du-Mont, 2026')
  await expect(pane(launched.window)).toContainText('553 h 15 sur 8 853 h 45')
  await expect(pane(launched.window)).toContainText('13 centimes restaient à placer sur 26 parts')
  await expect(pane(launched.window)).toContainText('Convention 2024-07')
  await pane(launched.window).getByRole('button', { name: 'Voir les 228 saisies' }).click()
  await expect(pane(launched.window).getByRole('listitem').first()).toBeVisible()
  await cellAt(launched, 2, 7).focus()
  await press(launched.window, 'ArrowLeft', 'Home', 'Enter')
  await expect(pane(launched.window).getByRole('heading', { level: 2 })).toHaveText('13 903,66 €')
  await expect(pane(launched.window)).toContainText('Saint-Martin-du-Mont, Marie Dupont, 2026')
  await expect(pane(launched.window)).toContainText('38 892,40 € × 551 h 15 sur 1 542 h 00')
  await cellAt(launched, 2, 0).focus()
  await press(launched.window, 'Escape')
  await expect(pane(launched.window)).toHaveCount(0)
  await expect(window.getByRole('grid')).toBeVisible()
})

test('an explanation is copied as text that can be pasted into a letter', async () => {
  await cellAt(launched, 2, 7).click()
  await pane(launched.window).getByRole('button', { name: 'Copier en texte' }).click()
  await expect(pane(launched.window).getByRole('button', { name: 'Copié' })).toBeVisible()
  const text = await launched.clipboard.read()
  expect(text.replace(/\u00A0/g, ' ')).toContain('Saint-Martin-du-Mont, 2026\n13 530,27 €')
  expect(text).toMatch(/Empreinte [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
})

test('an entry leads to its week', async () => {
  const { window } = launched
  await pane(launched.window).getByRole('link').first().click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(/^Semaine 5/)
  await goToSection(window, 'Répartition')
})

test('columns become months, figures hours only, and still add up', async () => {
  const { window } = launched
  await window.getByText('Par mois').click()
  await window.getByText('Heures', { exact: true }).click()
  await expect(window.getByRole('columnheader', { name: 'janvier 2026' })).toBeVisible()
  await cellAt(launched, 28, 13).focus()
  await expect(cellAt(launched, 28, 13)).toHaveText('8 853 h 45')
  await window.getByText('Par agent').click()
  await window.getByText('Les deux').click()
})

test('it is printed whole on white paper: every body and every column, as many sheets as it takes', async () => {
  const { window } = launched
  await window.getByText('Par mois').click()
  await expect(window.getByRole('columnheader', { name: 'janvier 2026' })).toBeVisible()
  await expect(window.getByRole('button', { name: 'Imprimer' })).toBeVisible()
  const { pages, fills } = await readPdf(await window.pdf({ preferCSSPageSize: true }))
  const text = pages.join(' ')
  for (const month of ['janvier 2026', 'août 2026', 'septembre 2026', 'décembre 2026'])
    expect(text).toContain(month)
  for (const body of ['Saint-Seine-l’Abbaye', 'Champagny', 'SIVU de la Combe'])
    expect(text.split(body), 'once on each of the two sheets').toHaveLength(3)
  expect(pages.at(-1)).toMatch(/Total .*8 853 h 45/)
  for (const [at, page] of pages.entries()) {
    expect(page).toContain('Pays de Saint-Seine (exemple) · 15 janvier 2027 · Répartition')
    expect(page).toContain(`${String(at + 1)} / ${String(pages.length)}`)
  }
  for (const tool of ['Par mois', 'Chercher une collectivité', 'Saisir les heures', 'Voir les'])
    expect(text).not.toContain(tool)
  expect([...fills]).not.toContain('#f6f3ec')
  await expect(window.getByRole('table')).toHaveCount(0)
  await window.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const body = window.getByRole('rowheader', { name: 'Champagny' }).first()
  await expect(body).toHaveCSS('text-align', 'left')
  await window.evaluate(() => dispatchEvent(new Event('afterprint')))
  await window.getByText('Par agent').click()
})

test('a period with holes has no amounts: each hole is named, with the screen that mends it', async () => {
  const { window } = launched
  await window.getByText('Libre').click()
  await pick(window, 'Dernier mois', 'janvier 2027')
  await expect(window.getByText('12 manques laissent cette période sans montants.')).toBeVisible()
  await expect(window.getByText('Lignes et colonnes exactes à la minute')).toBeVisible()
  await expect(window.getByRole('link', { name: /Dresser/ })).toHaveCount(0)
  await expect(window.getByText('Marie Dupont : aucune heure saisie, janvier 2027.')).toBeVisible()
  await window.getByRole('button', { name: /^Voir les \d+ autres/ }).click()
  await expect(window.getByText('Marie Dupont : coût non renseigné, janvier 2027.')).toBeVisible()
  await window.getByRole('link', { name: 'Saisir les heures' }).first().click()
  await expect(window.getByRole('combobox', { name: 'Agent' })).toHaveValue('Marie Dupont')
  await goToSection(window, 'Répartition')
  await window.getByText('Année', { exact: true }).click()
})

test('the primary action leads to the drafts of the same period, all chosen and one key from their issue', async () => {
  const { window } = launched
  await window.getByRole('button', { name: 'Période précédente' }).click()
  await window.getByRole('link', { name: 'Dresser les 26 états' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('États de remboursement')
  await expect(window.getByRole('button', { name: /^Émettre 2026-001 à 2026-026$/ })).toBeFocused()
})
