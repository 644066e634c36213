import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, button, press } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'

// A dialogue that is left as it opened lies over a form that was changed.
const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('who goes elsewhere from a dialogue over a trip half typed is asked, and loses nothing', async () => {
  const { window } = launched
  const question = window.getByRole('dialog', { name: 'Abandonner les modifications\u00A0?' })
  await goToAddress(launched, '/couts/deplacements')
  await box(window, 'Jour').fill('12/03/2027')
  await button(window, /^Véhicule de /)
    .first()
    .click()
  await expect(window.getByRole('dialog')).toHaveCount(1)
  await press(window, 'Control+2')
  await expect(question).toBeVisible()
  await question.getByRole('button', { name: 'Continuer la saisie' }).click()
  await press(window, 'Escape')
  await expect(box(window, 'Jour')).toHaveValue('12/03/2027')
  await press(window, 'Control+2')
  await question.getByRole('button', { name: 'Abandonner' }).click()
  await expect(window).not.toHaveURL(/deplacements/)
})

test('who goes elsewhere from a dialogue that was changed, over a trip half typed, is asked of each', async () => {
  const { window } = launched
  const question = window.getByRole('dialog', { name: 'Abandonner les modifications\u00A0?' })
  await goToAddress(launched, '/couts/deplacements')
  await box(window, 'Jour').fill('12/03/2027')
  await button(window, 'Coller des trajets').click()
  await window.getByRole('dialog').getByRole('textbox').fill('13/03/2027')
  await press(window, 'Control+2')
  await expect(question).toContainText('Coller des trajets')
  await question.getByRole('button', { name: 'Abandonner' }).click()
  await expect(question).not.toContainText('Coller des trajets')
  await question.getByRole('button', { name: 'Continuer la saisie' }).click()
  await expect(window).toHaveURL(/deplacements/)
  await expect(box(window, 'Jour')).toHaveValue('12/03/2027')
})
