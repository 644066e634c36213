import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

test.describe.configure({ mode: 'serial' })

let running: OpenWindow
const folder = mkdtempSync(join(tmpdir(), 'quotite-dashboard-'))

test.beforeAll(async () => {
  running = await launch({ sample: 'pays-de-saint-seine', size: { width: 1280, height: 800 } })
  await running.window.evaluate(() => (location.hash = '/tableau-de-bord'))
})

test.afterAll(async () => {
  await running.close()
  rmSync(folder, { recursive: true, force: true })
})

test('each chart is titled by what it found', async () => {
  const { window } = running
  await expect(
    window.getByRole('heading', { name: /3 collectivités sur 26 portent 27,4.% du coût/ }),
  ).toBeVisible()
  await expect(
    window.getByRole('heading', { name: /mois dépassent le prévu, juin le plus/ }),
  ).toBeVisible()
  await expect(
    window.getByRole('heading', { name: /3 collectivités dépassent leur prévision/ }),
  ).toBeVisible()
})

test('the figures of a chart are a table for those who do not see it, and on demand for all', async () => {
  const { window } = running
  const card = window.locator('[data-chart="cost-by-collectivity"]')
  await expect(card.locator('table caption')).toHaveText('Coût par collectivité')
  await card.getByRole('button', { name: 'Voir le tableau' }).click()
  await expect(card.getByRole('row', { name: /Saint-Seine-l’Abbaye/ })).toContainText(/33.339,62.€/)
  await expect(card.locator('tfoot')).toContainText(/216.527,16.€/)
})

test('a table and a picture can be taken away', async () => {
  const { window } = running
  const paths = { csv: join(folder, 'cost.csv'), png: join(folder, 'months.png') }
  await running.choose(paths.csv)
  await window
    .locator('[data-chart="cost-by-collectivity"]')
    .getByRole('button', { name: /CSV/ })
    .click()
  await expect(window.getByText(/Enregistré.: .*cost\.csv/)).toBeVisible()
  expect(readFileSync(paths.csv, 'utf8')).toContain('Collectivité;Montant;Part')
  await running.choose(paths.png)
  await window.locator('[data-chart="hours-by-month"]').getByRole('button', { name: /PNG/ }).click()
  await expect(window.getByText(/Enregistré.: .*months\.png/)).toBeVisible()
  expect(readFileSync(paths.png).subarray(1, 4).toString()).toBe('PNG')
})

test('a row of the table leads to the entries behind it', async () => {
  const { window } = running
  const card = window.locator('[data-chart="cost-by-collectivity"]')
  await card.getByRole('row', { name: /Francheville/ }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Répartition' })).toBeVisible()
  await expect(window.getByRole('complementary')).toContainText('Francheville')
})
