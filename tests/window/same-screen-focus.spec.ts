import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { button } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'

// A screen that is drawn anew for another year or agreement: its arrows and lists are the same to a person.
const launched = windowOfEach({ sample: 'a-la-carte', isLeftBlank: true })

test('the arrow of a year keeps the focus on screens whose form is of one year', async () => {
  const { window } = launched
  for (const [address, title] of [
    ['/tableau-de-bord/rapport', 'Rapport annuel'],
    ['/couts/supports', 'Services supports'],
  ] as const) {
    await goToAddress(launched, address)
    await button(window, 'Année 2025, précédente').focus()
    await window.keyboard.press('Enter')
    await expect(button(window, 'Année 2024, précédente'), title).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(button(window, 'Année 2023, précédente'), title).toBeFocused()
  }
})

test('the list of agreements keeps the focus, closed, on screens whose form is of one agreement', async () => {
  const { window } = launched
  for (const address of ['/tableau-de-bord/economies', '/simulation']) {
    await goToAddress(launched, address)
    await window.getByRole('combobox', { name: 'Convention' }).click()
    await window.getByRole('option', { name: /^Paie/ }).click()
    await expect(window.getByRole('combobox', { name: 'Convention' }), address).toBeFocused()
    await expect(window.getByRole('listbox')).toHaveCount(0)
  }
})
