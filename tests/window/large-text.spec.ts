import type { Locator } from '@playwright/test'
import { expect, test } from '@playwright/test'
import '../hands/window-desk'
import { layoutFaults } from '../gallery/geometry'
import { goToAddress } from '../hands/accessibility'
import { openGrid } from '../hands/grid'
import { box, button, press } from '../hands/hands'
import { windowOfAll } from './harness/window-of-tests'

// Text twice as large leaves a laptop of 1366 × 768 half of each of its sides.
const launched = windowOfAll({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('keeps every button of a header in sight when text is twice as large', async () => {
  const { window } = launched
  await window.setViewportSize({ width: 640, height: 400 })
  for (const address of ['/repartition', '/etats', '/conventions/convention-2024-07', '/']) {
    await goToAddress(launched, address)
    const cut = await window.evaluate(() =>
      [...document.querySelectorAll('main header :is(button, a)')]
        .filter((each) => each.getBoundingClientRect().right > innerWidth)
        .map((each) => each.textContent),
    )
    expect({ address, cut }).toEqual({ address, cut: [] })
  }
})

test('keeps lines, fields and answers in sight when text is twice as large', async () => {
  const { window } = launched
  await window.setViewportSize({ width: 683, height: 384 })
  const cut = (within: Locator): Promise<string[]> =>
    within.evaluateAll((all) =>
      all
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((each) => each.outerHTML.slice(0, 200)),
    )
  await goToAddress(launched, '/semaine/agent/agent-m0104/2026-12-07')
  await window.getByRole('gridcell').nth(10).click()
  expect(await cut(window.locator('section li'))).toEqual([])
  await goToAddress(launched, '/repartition')
  await window.getByRole('gridcell').nth(10).click({ trial: true })
  await goToAddress(launched, '/semaine/2027-01-11/semaine')
  await expect(window.getByText('diffère du prévu')).toBeVisible()
  expect(await layoutFaults(window)).toEqual([])
  await goToAddress(launched, '/agents/agent-m0104/semaine-type/semaine-m0104')
  await expect(window.getByRole('group', { name: /^lundi/ }).first()).toBeVisible()
  expect(await cut(window.getByRole('textbox', { name: /début|durée/i }))).toEqual([])
  await press(window, 'Control+k')
  await expect(window.getByRole('option').nth(2)).toBeInViewport({ ratio: 1 })
  await press(window, 'Escape')
  await goToAddress(launched, '/collectivites/territoire')
  await window.getByRole('combobox', { name: 'Communauté, commune' }).fill('forets seine suzon')
  await window.getByRole('option', { name: /^CC Forêts/ }).click()
  const take = window.getByRole('button', { name: /^Ajouter/ })
  await take.scrollIntoViewIfNeeded()
  await expect(take).toBeInViewport({ ratio: 1 })
})

test('says in full why hours were refused on the wall when text is twice as large', async () => {
  const { window } = launched
  await window.setViewportSize({ width: 683, height: 384 })
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  await press(window, '4', '5', 'h', 'Enter')
  const refusal = window.getByRole('gridcell').getByRole('alert')
  await expect(refusal).toContainText('plus que les 24 h admises')
  const right = await refusal.evaluate((each) => {
    const words = document.createRange()
    words.selectNodeContents(each)
    return words.getBoundingClientRect().right
  })
  expect(right).toBeLessThan(671)
  await press(window, 'ArrowUp', 'Delete')
})

test('shows the whole line of a new trip, and each agent’s vehicle and kilometres, when text is twice as large', async () => {
  const { window } = launched
  await window.setViewportSize({ width: 683, height: 384 })
  await window.evaluate(() => self.desk.ask('openSample', { sample: 'named-individuals' }))
  await goToAddress(launched, '/couts/deplacements')
  await expect(button(window, 'Noter le trajet')).toBeInViewport({ ratio: 1 })
  const vehicles = window.getByRole('table').last()
  await expect(vehicles).toContainText('voiture de 6 ou 7 CV')
  expect(await vehicles.evaluate((each) => each.getBoundingClientRect().right)).toBeLessThan(672)
})

test('shows a field of a dialogue that is given the focus below its title when text is twice as large', async () => {
  const { window } = launched
  await window.setViewportSize({ width: 640, height: 400 })
  await goToAddress(launched, '/semaine/2027-01-11/semaine')
  await button(window, /^Remplir/).click()
  await window.getByRole('menuitem').nth(1).click()
  const dialog = window.getByRole('dialog')
  const duration = box(dialog, 'Durée du bloc')
  await button(dialog, 'Annuler').focus()
  // Scrolled to the edge of the dialogue, where its title lies.
  await duration.evaluate((field) => field.scrollIntoView())
  await duration.focus()
  const title = await dialog.locator('header').boundingBox()
  const field = await duration.boundingBox()
  expect(field?.y).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0))
})
