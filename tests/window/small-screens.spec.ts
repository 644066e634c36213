import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { importStates } from '../hands/import-states'
import '../hands/window-desk'
import { windowOfAll } from './harness/window-of-tests'

// What a laptop of 1366 × 768 cut.
const launched = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1366, height: 768 },
  isLeftBlank: true,
})

test('a part of the cost that is drawn small has its figure whole, or none', async () => {
  const { window } = launched
  await goToAddress(launched, '/tableau-de-bord?du=2026-08-01&au=2026-08-31')
  await window.locator('[data-place]').first().waitFor()
  for (const place of await window.locator('[data-place]').all())
    await place.scrollIntoViewIfNeeded()
  const chart = window.locator('[data-chart="cost-kinds"]')
  await expect(chart.locator('svg [data-mark]').first()).toBeVisible()
  const words = await chart.locator('svg text').allTextContents()
  expect(words.length).toBeGreaterThan(5)
  expect(words.filter((each) => /^\d.*…$/.test(each))).toEqual([])
})

test('the button that adds a line leaves what is said beside a name whole', async () => {
  const { window } = launched
  await goToAddress(launched, '/semaine/2027-01-11/semaine')
  const name = window.getByRole('rowheader', { name: /Lucie Bonnard/ }).first()
  await name.hover()
  const [said, button] = [name.getByText('à confirmer'), name.getByRole('button').last()]
  const end = await said.evaluate((each) => {
    const range = document.createRange()
    range.selectNodeContents(each)
    return range.getBoundingClientRect().right
  })
  expect(end).toBeLessThanOrEqual((await button.boundingBox())?.x ?? 0)
})

test('the costs of a year say that they are in euros', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts')
  await expect(window.getByRole('columnheader', { name: 'Total (€)' })).toBeVisible()
})

test('that nothing of an import is kept yet is whole beside a running timer in the smallest window', async () => {
  const { window } = launched
  await window.setViewportSize({ width: 960, height: 600 })
  await window.evaluate(() =>
    self.desk.ask('startTimer', { agentId: 'agent-m0104', collectivityId: 'commune-21573' }),
  )
  await importStates['import-names']?.(launched)
  const line = window.getByRole('contentinfo')
  await expect(line.getByTestId('timer-running')).toBeVisible()
  const said = line.getByText('Import : rien n’est encore enregistré')
  expect(await said.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThan(1)
  expect(await line.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThan(1)
})
