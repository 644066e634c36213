import { expect, test } from '@playwright/test'
import { box, press } from '../hands/hands'
import { launch } from './harness/launch'

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
  await window.evaluate(() => {
    const [later, waiting] = [self.setTimeout, new Array<() => void>()]
    Object.assign(self, {
      setTimeout: (act: () => void, delay?: number) =>
        delay === 0 ? waiting.push(act) : later(act, delay),
      doWhatWaits: () => waiting.splice(0).forEach((act) => act()),
    })
  })
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
