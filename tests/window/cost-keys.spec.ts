import { expect, test } from '@playwright/test'
import { cellAt, focused } from '../hands/grid'
import { goToAddress } from '../hands/accessibility'
import { box, button, press, saying } from '../hands/hands'
import '../hands/window-desk'
import { windowOfEach } from './harness/window-of-tests'

const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('Enter on a month of costs goes to its first field, also in the month that is open already', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/agent-m0104/2026-03')
  const pay = box(window, 'Traitement indiciaire')
  await cellAt(launched, 0, 2).focus()
  await press(window, 'ArrowRight', 'Enter')
  await expect(window).toHaveURL(/2026-04/)
  await expect(pay).toBeFocused()
  await window.keyboard.type('1234')
  await expect(pay).toHaveValue('1234')
  await cellAt(launched, 0, 3).focus()
  await press(window, 'Enter')
  await expect(pay).toBeFocused()
})

test('what is typed right after Enter on a month of costs is typed in it, or answers the question that comes first', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/agent-m0104/2026-03')
  const pay = box(window, 'Traitement indiciaire')
  await cellAt(launched, 0, 4).focus()
  await press(window, 'Enter', '7', '5')
  await expect(pay).toHaveValue('75')
  await expect(window).toHaveURL(/2026-05/)
  await cellAt(launched, 0, 5).focus()
  await press(window, 'Enter')
  await expect(window.getByRole('dialog')).toBeVisible()
  await press(window, 'Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(focused(launched)).toHaveAccessibleName(saying('juin 2026'))
  await expect(button(window, /^Enregistrer$/)).toBeEnabled()
})

test('the cost of January is copied from December of the year before, as each month is from the one before it', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/agent-m0104/2027-01')
  await button(window, saying('Copier décembre')).click()
  await expect(box(window, 'IFSE')).toHaveValue('203,99')
  // The yearly bonus of December is of that month alone.
  await expect(box(window, 'CIA')).toHaveValue('')
  await expect(window.getByText(saying('Coût du mois 3 207,70 €'))).toBeVisible()
  await expect(window.getByText(saying('Aucun mois de 2027 n’est chiffré.'))).toBeVisible()
})
