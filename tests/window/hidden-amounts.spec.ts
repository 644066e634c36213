import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { readableAmounts } from '../hands/readable-amounts'
import { launch } from './harness/launch'
import { windowOfAll } from './harness/window-of-tests'

test.describe.configure({ mode: 'serial' })

const running = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1366, height: 768 },
  address: '/repartition',
})

const go = async (address: string): Promise<void> => {
  const { window } = running
  await window.evaluate((to) => (location.hash = to), address)
  await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(window.locator('[aria-busy="true"]')).toHaveCount(0)
  await window.waitForTimeout(150)
}

test('F9 blurs the amounts, says so, and shows them again', async () => {
  const { window } = running
  await go('/repartition')
  const total = window.getByText(/216.527,16/).first()
  await expect(total).toBeVisible()
  expect(await window.evaluate(readableAmounts, false)).not.toEqual([])
  await window.keyboard.press('F9')
  await expect(window.getByRole('button', { name: /Montants masqués/ })).toBeVisible()
  expect(await window.evaluate(readableAmounts, false)).toEqual([])
  await window.keyboard.press('F9')
  await expect(window.getByText('Montants masqués')).toBeHidden()
  expect(await window.evaluate(() => document.querySelectorAll('[data-amount]').length)).toBe(0)
  expect(await window.evaluate(readableAmounts, false)).not.toEqual([])
})

test('F9 hides them also while the window opens: nothing of them is seen then', async () => {
  const opening = await launch({ sample: 'pays-de-saint-seine', address: '/etats' })
  await opening.window.keyboard.press('F9')
  await expect(opening.window.getByRole('button', { name: /Montants masqués/ })).toBeVisible()
  await expect(opening.window.getByText(/33.339,62/).first()).toHaveAttribute('data-amount')
  await opening.close()
})

test('the palette hides them too, and the status line shows them', async () => {
  const { window } = running
  await window.keyboard.press('Control+k')
  await window.getByRole('combobox', { name: 'Chercher', exact: true }).fill('masquer')
  await window.getByRole('option', { name: /Masquer ou montrer les montants/ }).click()
  const part = window.getByRole('button', { name: /Montants masqués/ })
  await expect(part).toBeVisible()
  await part.click()
  await expect(part).toBeHidden()
})

test('no amount stays in what a drawing says to a pointer, but for a file of it', async () => {
  const { window } = running
  await go('/tableau-de-bord?du=2026-01-01&au=2026-12-31')
  await window.locator('[data-place="kinds"]').scrollIntoViewIfNeeded()
  const tile = window.locator('[data-chart="cost-kinds"] [data-mark]').first()
  const words = tile.locator('title')
  await expect(words).toHaveText(/€/)
  await window.keyboard.press('F9')
  await expect(words).toHaveText('')
  expect(await window.evaluate(readableAmounts, false)).toEqual([])
  const folder = mkdtempSync(join(tmpdir(), 'quotite-hidden-'))
  await running.choose(join(folder, 'kinds.svg'))
  const chart = window.locator('[data-chart="cost-kinds"]')
  await chart.getByRole('button', { name: 'Enregistrer le graphique' }).click()
  await window.getByRole('menuitem', { name: /SVG/ }).click()
  await expect(window.getByText(/kinds.svg/)).toBeVisible()
  const file = readFileSync(join(folder, 'kinds.svg'), 'utf8')
  rmSync(folder, { recursive: true })
  expect(file).toMatch(/<title[^>]*>[^<]*€/)
  expect(file).not.toContain('data-hidden')
  await window.keyboard.press('F9')
  await expect(words).toHaveText(/€/)
  await expect(tile).toHaveAccessibleName(/€/)
})

test('a screen reader does not read them, and every control keeps its name', async () => {
  const { window } = running
  await go('/tableau-de-bord/indicateurs/2026')
  await window.keyboard.press('F9')
  await window.getByRole('button', { name: /^Coût par habitant/ }).click()
  const figure = window.getByRole('complementary').locator('dd').first()
  await expect(figure).toHaveAttribute('aria-hidden', 'true')
  await window.keyboard.press('F9')
  await expect(figure).not.toHaveAttribute('aria-hidden')
})

test('pay as a file writes it is hidden too: without cents, with one decimal, below a title left aside', async () => {
  const { window } = running
  const folder = mkdtempSync(join(tmpdir(), 'quotite-hidden-'))
  const file = join(folder, 'paie.csv')
  writeFileSync(
    file,
    'Matricule;Mois;Traitement brut;Divers\nM0104;01/2027;98765;2468.5\nM0104;02/2027;1860.5;13579\n',
  )
  await go('/couts/paie')
  await window.keyboard.press('F9')
  await running.choose(file)
  await window.getByRole('button', { name: 'Choisir un fichier' }).click()
  for (const values of ['98765 · 1860.5', '2468.5 · 13579'])
    await expect(window.getByText(values)).toHaveAttribute('data-amount', '')
  await expect(window.getByText('01/2027 · 02/2027')).not.toHaveAttribute('data-amount')
  rmSync(folder, { recursive: true })
  await window.keyboard.press('F9')
})

test('a field of an amount hides what is typed before it is written in full', async () => {
  const { window } = running
  await go('/couts/agent-m0104/2026-12')
  await window.keyboard.press('F9')
  const pay = window.getByRole('textbox', { name: 'Traitement indiciaire' })
  for (const typed of ['98765', '98765,4', '98 765 ou plus']) {
    await pay.fill(typed)
    await expect(pay).toHaveAttribute('data-amount')
  }
  await window.keyboard.press('F9')
})

test('pay beside a list of agents is hidden too, and what is read as none is not', async () => {
  const { window } = running
  await go('/agents')
  await window.keyboard.press('F9')
  const folder = mkdtempSync(join(tmpdir(), 'quotite-hidden-'))
  const file = join(folder, 'agents.csv')
  writeFileSync(
    file,
    'Matricule;Nom;Prénom;Salaire\n7901;Petit;Anne;98765\n7902;Grand;Luc;1860.5\n',
  )
  await window.getByRole('button', { name: 'Reprendre une liste' }).click()
  await running.choose(file)
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Choisir un fichier' }).click()
  await expect(dialog.getByText('98765 · 1860.5')).toHaveAttribute('data-amount')
  await expect(dialog.getByText('7901 · 7902')).not.toHaveAttribute('data-amount')
  rmSync(folder, { recursive: true })
})
