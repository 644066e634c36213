import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { faults, goToAddress } from '../hands/accessibility'
import { issueAll } from '../hands/issue-statements'
import { pick, press, saying } from '../hands/hands'
import { keepTwoScenarios } from '../hands/scenarios-of-sample'
import { twoYears } from '../hands/two-years'
import { mergedCommunes } from '../hands/directors-years'
import { largeTerritory } from '../gallery/large-territory'
import '../hands/window-desk'
import { launch } from './harness/launch'
import { windowOfAll } from './harness/window-of-tests'

const running = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1920, height: 1080 },
  isLeftBlank: true,
})

test('scenarios stand side by side over the years, on one projected screen', async () => {
  const { window } = running
  const path = join(running.data, 'two-years.quotite.json')
  writeFileSync(path, twoYears())
  await running.choose(path)
  expect(await window.evaluate(() => self.desk.ask('importWorkspace', {}))).toMatchObject({
    ok: true,
  })
  await window.evaluate(keepTwoScenarios)
  await goToAddress(running, '/simulation')
  await window.getByRole('link', { name: 'Comparer au comité' }).click()
  await pick(window, 'Scénario C', 'Coût réel, à parts égales')

  const card = window.getByRole('region', { name: 'Scénario A' })
  await expect(card).toContainText(saying('12 paient moins, 8 paient plus'))
  const each = window.getByRole('table', { name: /^Écart par habitant.* 2 années ensemble/ })
  await expect(each.getByRole('row')).toHaveCount(11)
  await expect(each.getByRole('columnheader')).toHaveCount(5)
  await expect(window.getByText(/^Sans habitants propres/)).toContainText('SIVOM du Haut-Ignon')
  await expect(
    window.getByText(
      /10 autres communes ont un écart plus petit.; elles sont dans la simulation\./,
    ),
  ).toBeVisible()
  const years = window.getByRole('table', { name: 'Année par année' })
  await expect(years.getByRole('row')).toHaveCount(3)

  const choice = window.getByRole('combobox', { name: 'Scénario A' })
  await window.emulateMedia({ media: 'print' })
  await expect(choice).toBeHidden()
  await window.emulateMedia({ media: null })
  await expect(choice).toBeVisible()

  // All of it is on the screen, without scrolling.
  const below = await years.evaluate((table) => table.getBoundingClientRect().bottom)
  expect(below).toBeLessThan(1080)
  const size = await each.evaluate(
    (table) => Number.parseFloat(getComputedStyle(table).fontSize) * table.currentCSSZoom,
  )
  expect(size).toBeGreaterThan(18)
  expect(await faults(running)).toEqual([])
})

test('a commune without population is named, and gives no figure by inhabitant', async () => {
  const { window } = running
  await window.evaluate(async () => {
    const registry = await self.desk.ask('readRegistry', {})
    const body = registry.ok
      ? registry.value.collectivities.find(({ name }) => name === 'Champagny')
      : undefined
    if (body === undefined) throw new Error('The sample lacks Champagny.')
    await self.desk.ask('saveCollectivity', { ...body, populations: [] })
  })
  await expect(window.getByText(/^Population inconnue.: Champagny/)).toBeVisible()
})

test('the wandering cent says who carried what was left, since the first statement', async () => {
  const { window } = running
  await issueAll(running)
  await window.evaluate(() => (location.hash = '/simulation/comite?vue=centimes'))
  await expect(
    window.getByText(
      /^Depuis 2026, 13 centimes sont restés à placer\. Aucune collectivité n’en a supporté plus de 1\./,
    ),
  ).toBeVisible()
  const table = window.getByRole('grid', { name: 'Centimes d’arrondi' })
  await expect(table.getByRole('columnheader', { name: '2026' })).toBeVisible()
  const counts = await table.locator('tfoot :is(th, td)').allTextContents()
  expect(counts.at(-2)).toBe(Number(counts.at(-1)?.replace(',', '.')).toFixed(0))
  expect(await faults(running)).toEqual([])
})

test('without a statement, there is no cent to follow', async () => {
  const fresh = await launch({
    sample: 'shared-it',
    address: '/simulation/comite?vue=centimes',
  })
  await expect(fresh.window.getByText(/^Aucun état définitif émis ne partage/)).toBeVisible()
  await fresh.close()
})

test('communes that became a new one in the year have each a line of their own part of it', async () => {
  const merged = await launch({ workspace: mergedCommunes(), address: '/simulation/comite' })
  const { window } = merged
  await expect(window.getByRole('region', { name: 'Scénario B' })).toContainText(
    saying('6 paient moins, 21 paient plus'),
  )
  await expect(window.getByText(/11 autres communes ont un écart plus petit/)).toBeVisible()
  expect(await faults(merged)).toEqual([])
  await merged.close()
})

test('of 700 bodies, ten have a line, and the others are counted', async () => {
  const large = await launch({ workspace: largeTerritory(6_000), address: '/simulation/comite' })
  const { window } = large
  const each = window.getByRole('table', { name: /^Écart par habitant/ })
  await expect(each.getByRole('row')).toHaveCount(11)
  await expect(window.getByText(/autres communes ont un écart plus petit/)).toBeVisible()
  await expect(window.getByText(/^Sans habitants propres|^Population inconnue/)).toContainText(
    /autres/,
  )
  expect(await faults(large)).toEqual([])
  await large.close()
})

test('a body without a line is found by its name, and said to pay what it pays', async () => {
  const sample = await launch({ sample: 'pays-de-saint-seine', address: '/simulation/comite' })
  const { window } = sample
  await window.getByRole('combobox', { name: 'Chercher une collectivité' }).fill('turc')
  await press(window, 'ArrowDown')
  await press(window, 'Enter')
  const found = window.getByRole('region', { name: 'Chercher une collectivité' })
  const said = found.getByRole('status')
  await expect(said).toContainText(/A\. Turcey.:.*€ → .*par habitant\)\.B\. Turcey/)
  expect(await window.evaluate(() => location.hash)).toContain('collectivite=')
  expect(await faults(sample)).toEqual([])
  // A syndicat has no inhabitants: what it pays is said all the same.
  const sivom = window.getByRole('combobox', { name: 'Chercher une collectivité' })
  await sivom.fill('haut-ignon')
  await press(window, 'ArrowDown')
  await press(window, 'Enter')
  await expect(said).toContainText(/B\. SIVOM du Haut-Ignon.:.*€ → .*€ \(/)
  await found.getByRole('button', { includeHidden: true }).click()
  await expect(said).toBeEmpty()
  expect(await window.evaluate(() => location.hash)).not.toContain('collectivite=')
  await sample.close()
})
