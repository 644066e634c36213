import { expect, test, type Page } from '@playwright/test'
import { box, press } from '../hands/hands'
import { launch } from './harness/launch'

/** Keeps what waits for no time at all until `doWhatWaits()`, as a busy machine does. */
const keepWaiting = (window: Page): Promise<void> =>
  window.evaluate(() => {
    const [later, waiting] = [self.setTimeout, new Array<() => void>()]
    Object.assign(self, {
      setTimeout: (act: () => void, delay?: number) =>
        delay === 0 ? waiting.push(act) : later(act, delay),
      doWhatWaits: () => waiting.splice(0).forEach((act) => act()),
    })
  })

test('a choice typed faster than the list can draw itself is taken', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    today: '2027-01-06',
    address: '/agents/agent-m0104',
  })
  const { window } = launched
  await window.getByRole('link', { name: /Depuis le 1ᵉʳ janvier 2026/ }).click()
  const add = window.getByRole('button', { name: 'Ajouter, mercredi après-midi' })
  await add.focus()
  // On a busy machine, what the list does a moment after it opens comes between the arrow and Enter.
  await keepWaiting(window)
  await press(window, 'Enter')
  await window.keyboard.type('Pang')
  await press(window, 'ArrowDown')
  await window.evaluate('doWhatWaits()')
  await press(window, 'Enter', 'Tab', 'Tab')
  await expect(box(window, 'Début, mercredi, ligne 4')).toBeFocused()
  await expect(
    window.getByRole('combobox', { name: 'Collectivité, mercredi, ligne 4' }),
  ).toHaveValue('Panges')
  await launched.close()
})

test('an arrow struck before the list has found the choice in use goes on from it, and so does the next', async () => {
  const launched = await launch({ sample: 'pays-de-saint-seine', address: '/agents/agent-m0104' })
  const { window } = launched
  const category = window.getByRole('combobox', { name: 'Catégorie' })
  await expect(category).toHaveValue('B')
  await category.focus()
  await keepWaiting(window)
  await press(window, 'Enter', 'ArrowDown')
  await window.evaluate('doWhatWaits()')
  const marked = window.locator('[data-combobox-selected]')
  await expect(marked).toHaveText('C')
  await press(window, 'ArrowUp', 'ArrowUp')
  await expect(marked).toHaveText('A')
  await launched.close()
})
