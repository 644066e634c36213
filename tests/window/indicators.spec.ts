import { expect, test } from '@playwright/test'
import { longNames } from '../gallery/long-names'
import { readPdf } from '../hands/read-pdf'
import { launch } from './harness/launch'
import { windowOfAll } from './harness/window-of-tests'

test.describe.configure({ mode: 'serial' })

const running = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  address: '/tableau-de-bord',
})

const indicator = (name: RegExp) => running.window.getByRole('button', { name })

test('the dashboard leads to the indicators of the year that is settled', async () => {
  const { window } = running
  await window.getByRole('link', { name: 'Indicateurs' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Indicateurs')
  await expect(window.getByText('année 2026')).toBeVisible()
  await expect(indicator(/^ETP mutualisés/)).toContainText(/5,69.ETP/)
  await expect(indicator(/^Coût complet d’une heure de service/)).toContainText(/24,46.€/)
  await expect(indicator(/^Coût par habitant/)).toContainText(/58,07.€/)
})

test('one that can’t be computed says why, and shows no figure', async () => {
  const acts = indicator(/^Coût par acte/)
  await expect(acts).toContainText(
    /Ne peut pas être calculé.: Secrétariat de mairie partagé.: aucun acte ni dossier n’est compté/,
  )
  await expect(acts).not.toContainText(/\d/)
})

test('definition, formula and figures are one click away, with where they come from', async () => {
  const { window } = running
  await indicator(/^Taux d’utilisation/).click()
  const pane = window.getByRole('complementary')
  await expect(pane.getByRole('heading', { level: 2 })).toHaveText('Taux d’utilisation')
  await expect(pane).toContainText('Heures faites chez les bénéficiaires ÷ heures de travail')
  await expect(pane).toContainText(/8.853.h.45/)
  await expect(pane).toContainText(/9.136.h.57/)
  await expect(pane.getByRole('link', { name: 'répartition de chaque convention' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(pane).toBeHidden()
})

test('a saving needs a hypothesis, which the address keeps', async () => {
  const { window } = running
  await expect(indicator(/^Économie/)).toContainText(/C’est une hypothèse à saisir/)
  const price = window.getByRole('textbox', { name: 'Prix d’une heure sans mutualisation' })
  await price.fill('-3')
  await price.press('Enter')
  await expect(window.getByText('Écrivez un montant en euros, comme 32,50.')).toBeVisible()
  await price.fill('32,5')
  await price.press('Enter')
  await expect(indicator(/^Économie/)).toContainText(/71.219,72.€/)
  expect(await window.evaluate(() => location.hash)).toContain('heure=3250')
})

test('who owes whom is a table of pairs', async () => {
  const { window } = running
  const table = window.getByRole('grid', { name: 'Pour la période, selon les répartitions' })
  await expect(table.getByRole('row', { name: /^Saint-Seine-l’Abbaye/ })).toContainText(
    /33.339,62.€/,
  )
  await expect(window.getByText('Rien n’est dû.')).toBeVisible()
})

test('a year without an agreement has nothing to measure', async () => {
  const { window } = running
  await window.evaluate(() => (location.hash = '/tableau-de-bord/indicateurs/2019'))
  await expect(window.getByText(/Aucune convention n’est en vigueur du/)).toBeVisible()
})

test('one page for the council has three sentences, each open to what it is written from', async () => {
  const { window } = running
  await window.evaluate(() => (location.hash = '/tableau-de-bord/fiche-conseil'))
  const sentences = window.locator('main ol').getByRole('button')
  await expect(sentences).toHaveText([
    /a coûté 216.527,16.€, et l’heure facturée revient à 23,73.€/,
    /3 collectivités sur 26 en supportent 27,4.%.; la première, Saint-Seine-l’Abbaye, paie 33.339,62.€/,
    /8.853.h.45 ont été faites, .*; 3 collectivités dépassent de plus de 10.%/,
  ])
  await expect(window.getByRole('grid').getByRole('row')).toHaveCount(28)
  // Eleven bars, and what the others pay together.
  const chart = window.getByRole('region', { name: /3 collectivités sur 26/ })
  await expect(chart.locator('[data-mark]')).toHaveCount(11)
  await expect(chart.getByText('15 autres')).toBeVisible()
  const bars = await chart.locator('[data-mark] text:last-child').allTextContents()
  const rest = await chart.locator('p span:last-child').textContent()
  const cents = (text: string | null): number => Number((text ?? '').replace(/\D/g, ''))
  expect([...bars, rest].reduce((sum, text) => sum + cents(text), 0)).toBe(21_652_716)
  const paper = await readPdf(await window.pdf({ preferCSSPageSize: true }))
  expect(paper.pages).toHaveLength(1)
  expect(paper.pages[0]).toContain('Total')
  expect(paper.pages[0]).toContain('Panges')
  expect(paper.pages[0]).toContain('15 autres')
  await sentences.nth(1).click()
  await expect(window.getByRole('complementary')).toContainText('Saint-Seine-l’Abbaye')
})

test('the page for the council stays one page where every name is long', async () => {
  const other = await launch({
    workspace: longNames(),
    size: { width: 1366, height: 768 },
    address: '/tableau-de-bord/fiche-conseil',
  })
  await expect(other.window.getByRole('grid').getByRole('row')).toHaveCount(28)
  const { pages } = await readPdf(await other.window.pdf({ preferCSSPageSize: true }))
  expect(pages).toHaveLength(1)
  expect(pages[0]).toContain('Panges')
  await other.close()
})

test('the chart of the page for the council is drawn for paper: its letters keep their size', async () => {
  const wide = await launch({
    sample: 'pays-de-saint-seine',
    size: { width: 1920, height: 1080 },
    address: '/tableau-de-bord/fiche-conseil',
  })
  const { window } = wide
  await expect(window.locator('main svg [data-mark]').first()).toBeVisible()
  await window.emulateMedia({ media: 'print' })
  await window.evaluate(() => dispatchEvent(new Event('beforeprint')))
  // The width of A4 in landscape, less its margins.
  await window.setViewportSize({ width: 1032, height: 730 })
  const scale = await window
    .locator('main svg:has([data-mark])')
    .evaluate((svg: SVGSVGElement) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)
  expect(scale).toBeGreaterThan(0.95)
  expect(scale).toBeLessThan(1.1)
  await wide.close()
})

test('what one person costs is left out, and shown to the office that asks for it', async () => {
  const other = await launch({
    sample: 'shared-it',
    size: { width: 1280, height: 800 },
    address: '/tableau-de-bord/indicateurs/2026',
  })
  const cost = other.window.getByRole('button', { name: /^Coût par habitant/ })
  await expect(cost).toContainText(
    'le chiffre montrerait, pour un mois au moins, ce que coûte ou fait une seule personne',
  )
  await other.window.getByRole('checkbox', { name: /Usage interne/ }).click()
  await expect(cost).toContainText(/\d,\d\d.€/)
  await other.close()
})
