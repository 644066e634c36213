import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { wear } from '../hands/accessibility'
import { press } from '../hands/hands'
import { sampleWorkspace } from '../hands/sample-workspace'
import { launch } from './harness/launch'
import { windowOfAll } from './harness/window-of-tests'

test.describe.configure({ mode: 'serial' })

const running = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  address: '/tableau-de-bord',
})

const folder = mkdtempSync(join(tmpdir(), 'quotite-dashboard-'))

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Scrolls a chart into sight: only then is it drawn. */
const reveal = (name: string): Promise<void> =>
  running.window.locator(`[data-place="${name}"]`).scrollIntoViewIfNeeded()

test('each chart is titled by what it found', async () => {
  const { window } = running
  await expect(
    window.getByRole('heading', { name: /3 collectivités sur 26 supportent 27,4.% du coût/ }),
  ).toBeVisible()
  await reveal('months')
  await expect(
    window.getByRole('heading', { name: /mois dépassent le prévu de plus de 10.%, juin le plus/ }),
  ).toBeVisible()
  await reveal('plan')
  await expect(
    window.getByRole('heading', { name: /3 collectivités dépassent leur prévision/ }),
  ).toBeVisible()
})

test('the figures of a chart are a table for those who do not see it, and on demand for all', async () => {
  const { window } = running
  const card = window.locator('[data-chart="cost-by-collectivity"]')
  await expect(card.locator('table caption')).toHaveText('Coût par collectivité')
  await card.getByRole('button', { name: 'Voir le tableau' }).click()
  await expect(card.locator('svg [data-mark]').first()).toBeVisible()
  await expect(card.getByRole('row', { name: /Saint-Seine-l’Abbaye/ })).toContainText(/33.339,62.€/)
  await expect(card.locator('tfoot')).toContainText(/216.527,16.€/)
})

test('a table and a picture can be taken away', async () => {
  const { window } = running
  const paths = {
    csv: join(folder, 'cost.csv'),
    png: join(folder, 'months.png'),
    svg: join(folder, 'months.svg'),
  }
  const take = async (chart: string, file: string, kind: RegExp): Promise<void> => {
    await running.choose(file)
    const card = window.locator(`[data-chart="${chart}"]`)
    await card.getByRole('button', { name: 'Enregistrer le graphique' }).click()
    await window.getByRole('menuitem', { name: kind }).click()
    await expect(window.getByText(`Enregistré : ${file}`)).toBeVisible()
  }
  await take('cost-by-collectivity', paths.csv, /CSV/)
  const [head, first] = readFileSync(paths.csv, 'utf8').split('\r\n')
  expect(head).toBe('\uFEFFCollectivité;Montant;Part;Heures')
  expect(first).toMatch(/^Saint-Seine-l’Abbaye;33339,62;15,40;\d+,\d\d$/)
  await reveal('months')
  await take('hours-by-month', paths.png, /PNG/)
  expect(readFileSync(paths.png).subarray(1, 4).toString()).toBe('PNG')
  await take('hours-by-month', paths.svg, /SVG/)
  expect(readFileSync(paths.svg, 'utf8')).toMatch(/^<svg[^>]*><title>.*mois dépassent/)
})

test('the file of a chart is named by what it is of: agreement and period', async () => {
  const { window } = running
  await running.choose(`${folder}/`)
  const card = window.locator('[data-chart="cost-by-collectivity"]')
  await card.scrollIntoViewIfNeeded()
  await card.getByRole('button', { name: 'Enregistrer le graphique' }).click()
  await window.getByRole('menuitem', { name: /CSV/ }).click()
  const file = join(folder, 'cout-par-collectivite 2024-07 2026.csv')
  await expect(window.getByText(`Enregistré : ${file}`)).toBeVisible()
})

test('a picture says what its chart says on screen, on white in the dark theme too', async () => {
  const { window } = running
  const file = join(folder, 'cost.svg')
  const card = window.locator('[data-chart="cost-by-collectivity"]')
  await card.scrollIntoViewIfNeeded()
  const root = window.locator('html')
  const theme = (name: string): Promise<void> =>
    root.evaluate((html, to) => html.setAttribute('data-mantine-color-scheme', to), name)
  await theme('dark')
  await running.choose(file)
  await card.getByRole('button', { name: 'Enregistrer le graphique' }).click()
  await window.getByRole('menuitem', { name: /SVG/ }).click()
  await expect(window.getByText(`Enregistré : ${file}`)).toBeVisible()
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await theme('light')
  const reader = await window.evaluate(
    (svg) => {
      const picture = new DOMParser().parseFromString(svg, 'image/svg+xml')
      const fillOf = (text: string): string | null =>
        [...picture.querySelectorAll('text')]
          .find(({ textContent }) => textContent.startsWith(text))
          ?.getAttribute('fill') ?? null
      return {
        words: [...picture.querySelectorAll('text')]
          .map(({ textContent }) => textContent)
          .join(' '),
        back: picture.querySelector('rect')?.getAttribute('fill'),
        title: fillOf('3 collectivités'),
      }
    },
    readFileSync(file, 'utf8'),
  )
  const shown = await card.getByRole('heading').innerText()
  expect(reader.words).toContain(shown)
  expect(reader.words).toContain(await card.getByText('paie le plus').innerText())
  expect(reader.words).toMatch(/15 autres · .*€.* · .*€/)
  expect(reader.back).toMatch(/^#fff(fff)?$/)
  expect(reader.title).toBe('#1e2422')
})

test('a file made while amounts are hidden says that they are readable in it', async () => {
  const { window } = running
  const file = join(folder, 'hidden.png')
  await press(window, 'F9')
  await running.choose(file)
  const card = window.locator('[data-chart="cost-by-collectivity"]')
  await card.getByRole('button', { name: 'Enregistrer le graphique' }).click()
  await window.getByRole('menuitem', { name: /PNG/ }).click()
  await expect(window.getByText(`Enregistré : ${file}`)).toContainText(
    'ils se lisent dans le fichier',
  )
  await press(window, 'F9')
})

test('Enter on a bar that has the focus leads to the entries behind it', async () => {
  const { window } = running
  const bars = window.locator('[data-chart="cost-by-collectivity"] [data-mark]')
  await bars.first().focus()
  await press(window, 'ArrowDown')
  await expect(bars.nth(1)).toBeFocused()
  await press(window, 'Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Répartition' })).toBeVisible()
  await window.goBack()
})

test('one body alone is shown, and the address says so', async () => {
  const { window } = running
  await window.getByRole('combobox', { name: 'Collectivité montrée' }).fill('Franche')
  await press(window, 'ArrowDown')
  await press(window, 'Enter')
  await expect(window.getByText('à la charge de Francheville')).toBeVisible()
  expect(await window.evaluate(() => location.hash)).toContain('collectivite=commune-21284')
  await window.evaluate(() => (location.hash = '/tableau-de-bord?du=2026-04-01&au=2026-06-30'))
  await expect(window.getByText('coût du service')).toBeVisible()
  await expect(window.getByRole('radio', { name: 'Trimestre' })).toBeChecked()
  await window.evaluate(() => (location.hash = '/tableau-de-bord?du=2026-01-01&au=2026-12-31'))
  await expect(window.getByRole('radio', { name: 'Année' })).toBeChecked()
})

test('the choice of a body is taken away by emptying its field with the keyboard', async () => {
  const { window } = running
  await window.evaluate(
    () =>
      (location.hash = '/tableau-de-bord?du=2026-01-01&au=2026-12-31&collectivite=commune-21284'),
  )
  await expect(window.getByText('à la charge de Francheville')).toBeVisible()
  const field = window.getByRole('combobox', { name: 'Collectivité montrée' })
  for (const key of ['Backspace', 'Delete']) {
    await field.focus()
    await press(window, 'Control+a')
    await press(window, key)
    await expect(window.getByText('coût du service')).toBeVisible()
    expect(await window.evaluate(() => location.hash)).not.toContain('collectivite')
    await press(window, 'Escape')
    await expect(field).toHaveValue('')
    await field.fill('Franche')
    await press(window, 'ArrowDown')
    await press(window, 'Enter')
    await expect(window.getByText('à la charge de Francheville')).toBeVisible()
  }
  // What is left half typed is the choice again.
  await field.fill('Fran')
  await press(window, 'Escape')
  await field.blur()
  await expect(field).toHaveValue('Francheville')
  await window.evaluate(() => (location.hash = '/tableau-de-bord?du=2026-01-01&au=2026-12-31'))
})

test('a view is kept under a name, and restored', async () => {
  const { window } = running
  await window.evaluate(() => (location.hash = '/tableau-de-bord?du=2026-04-01&au=2026-06-30'))
  await expect(window.getByRole('radio', { name: 'Trimestre' })).toBeChecked()
  await window.getByRole('button', { name: 'Vues' }).click()
  await window.getByRole('textbox', { name: /Nom de la vue/ }).fill('Le printemps')
  await press(window, 'Enter')
  await expect(window.getByRole('link', { name: 'Le printemps' })).toBeVisible()
  await press(window, 'Escape')
  await window.evaluate(() => (location.hash = '/tableau-de-bord?du=2026-01-01&au=2026-12-31'))
  await expect(window.getByRole('radio', { name: 'Année' })).toBeChecked()
  await window.getByRole('button', { name: 'Vues' }).click()
  await window.getByRole('link', { name: 'Le printemps' }).click()
  await expect(window.getByRole('radio', { name: 'Trimestre' })).toBeChecked()
  await window.getByRole('button', { name: 'Vues' }).click()
  await window
    .getByRole('textbox', { name: /Nom de la vue/ })
    .fill('/tableau-de-bord?du=2026-01-01&au=2026-12-31')
  await press(window, 'Enter')
  await expect(window.getByRole('radio', { name: 'Année' })).toBeChecked()
})

test('a view of another workspace, period or group says that it shows something else', async () => {
  const { window } = running
  const said = window.getByRole('status').filter({ hasText: 'La vue demandée' })
  const year = 'du=2026-01-01&au=2026-12-31'
  for (const [asked, words] of [
    ['convention=elsewhere', /une convention archivée ou d’un autre espace.*Secrétariat/],
    ['collectivite=elsewhere', /une collectivité que le service n’a pas.*toutes/],
    ['groupe=Z', /un groupe d’agents qui n’existe pas.*tous les agents/],
  ] as const) {
    await window.evaluate((to) => (location.hash = to), `/tableau-de-bord?${year}&${asked}`)
    await expect(said).toHaveText(words)
  }
  await window.evaluate((to) => (location.hash = to), `/tableau-de-bord?${year}`)
  await expect(said).toHaveCount(0)
})

test('a row of the table leads to the entries behind it', async () => {
  const { window } = running
  const card = window.locator('[data-chart="cost-by-collectivity"]')
  if ((await card.getByRole('grid').count()) === 0)
    await card.getByRole('button', { name: 'Voir le tableau' }).click()
  await card.getByRole('row', { name: /Francheville/ }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Répartition' })).toBeVisible()
  await expect(window.getByRole('complementary')).toContainText('Francheville')
})

test('the axis of the years is in whole euros, also with English commas', async () => {
  const { window } = running
  const role = 'humanResources'
  await wear(running, { name: 'Claire Morel', role, language: 'en', theme: 'light' })
  await window.evaluate(() => (location.hash = '/tableau-de-bord?du=2026-01-01&au=2026-12-31'))
  await reveal('trend')
  const chart = window.locator('[data-chart="trend"]')
  await expect(chart.getByText(/^€\d{2,3},000$/).first()).toBeVisible()
  // The file is one for French spreadsheets, which take 15.40 for a day.
  const file = join(folder, 'trend.csv')
  await running.choose(file)
  await chart.getByRole('button', { name: 'Save the chart' }).click()
  await window.getByRole('menuitem', { name: /CSV/ }).click()
  await expect(window.getByText(`Saved: ${file}`)).toBeVisible()
  const [, first] = readFileSync(file, 'utf8').split('\r\n')
  expect(first).toMatch(/^2026;12;\d+,\d\d;/)
})

test('a group of agents is chosen in the address, and the page says that only these count', async () => {
  const { window } = running
  const role = 'humanResources'
  await wear(running, { name: 'Claire Morel', role, language: 'fr', theme: 'light' })
  await window.evaluate(
    () => (location.hash = '/tableau-de-bord?du=2026-01-01&au=2026-12-31&groupe=C'),
  )
  await expect(window.getByText(/Seuls comptent ici les agents de catégorie C/)).toBeVisible()
  await expect(window.getByText(/par 4 agents/)).toBeVisible()
  await expect(window.locator('[data-place]')).toHaveCount(0)
  await window.getByRole('combobox', { name: 'Agents' }).click()
  await window.getByRole('option', { name: 'Tous les agents' }).click()
  await expect(window.getByText(/Seuls comptent ici/)).toBeHidden()
  expect(await window.evaluate(() => location.hash)).not.toContain('groupe')
})

test('while costs are missing, the saved table of costs names no sum: neither of amounts nor of hours', async () => {
  const opened = await launch({
    workspace: { ...sampleWorkspace(), costs: [] },
    address: '/tableau-de-bord',
  })
  const file = join(folder, 'unknown.csv')
  await opened.choose(file)
  const card = opened.window.locator('[data-chart="cost-by-collectivity"]')
  await card.getByRole('button', { name: 'Enregistrer le graphique' }).click()
  await opened.window.getByRole('menuitem', { name: /CSV/ }).click()
  await expect(opened.window.getByText(`Enregistré : ${file}`)).toBeVisible()
  expect(readFileSync(file, 'utf8')).toMatch(/^Total;;;$/m)
  await opened.close()
})
