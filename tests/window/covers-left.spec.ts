import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, button, press } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'

// What lies over every screen belongs to the one that it was opened on.
const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

const COVER = '[role="dialog"], [role="menu"]'

for (const [cover, open] of [
  ['the help', () => press(launched.window, 'F1')],
  ['the search', () => press(launched.window, 'Control+k')],
  ['the menu of preferences', () => button(launched.window, /^Réglages d/).click()],
  ['the start of the timer', () => button(launched.window, 'Chronomètre').click()],
] as const)
  for (const [how, leave] of [
    ['a key', () => press(launched.window, 'Control+3')],
    ['the way back', () => launched.window.evaluate(() => history.back())],
  ] as const)
    test(`${cover} goes away where ${how} shows another screen`, async () => {
      const { window } = launched
      await goToAddress(launched, '/conventions')
      await goToAddress(launched, '/criteres')
      await open()
      await expect(window.locator(COVER)).toBeVisible()
      await leave()
      await expect(window).toHaveURL(/conventions/)
      await expect(window.locator(COVER)).toHaveCount(0)
      await expect(window.locator(':focus')).toHaveCount(1)
    })

test('the question before a form is left is not hidden by the help', async () => {
  const { window } = launched
  await goToAddress(launched, '/criteres/nouveau')
  await box(window, 'Nom').fill('Élèves')
  await press(window, 'F1')
  await expect(window.getByRole('dialog')).toHaveCount(1)
  await press(window, 'Control+3')
  await button(window, 'Abandonner').click()
  await expect(window).toHaveURL(/conventions/)
  await expect(window.locator(COVER)).toHaveCount(0)
})
