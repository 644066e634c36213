import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { box, button, pick, press, saying } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'

// A body that a form needs and the workspace has not is created there: what is done in the form meanwhile counts.

const opened = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

/** Asks for the commune of Darois in a field, by keys, while its creation is not answered. */
async function asksForDarois(label: string): Promise<void> {
  const { window } = opened
  await window.getByRole('combobox', { name: label, exact: true }).focus()
  await window.keyboard.type('darois')
  await expect(window.getByRole('option', { name: saying('^Darois · Commune') })).toBeVisible()
  await holdAnswersOf(opened, 'takeTerritory')
  await press(window, 'ArrowDown', 'Enter')
}

test('keys struck while a body is created for a field wait for it, also the one that keeps the form', async () => {
  const { window } = opened
  await goToAddress(opened, '/simulation')
  await button(window, 'Nouveau scénario').click()
  await box(window, 'Nom du scénario').fill('Darois nous rejoint')
  await pick(window, 'Hypothèse', 'Une collectivité rejoint la convention')
  await asksForDarois('Collectivité')
  await press(window, 'Tab', '3', 'Control+Enter')
  await letAnswer(opened)
  await expect(window.getByText(saying('Darois rejoint la convention')).first()).toBeVisible()
})

test('bodies ticked while another one is created stay ticked', async () => {
  const { window } = opened
  await goToAddress(opened, '/conventions/nouvelle')
  await asksForDarois('Ajouter une collectivité')
  const ticked = window.getByRole('checkbox', { name: 'Lamargelle', exact: true })
  await ticked.check()
  await letAnswer(opened)
  await expect(window.getByRole('checkbox', { name: /^Darois/ })).toBeChecked()
  await expect(ticked).toBeChecked()
})
