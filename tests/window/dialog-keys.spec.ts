import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, button, press, saying, takeAct } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { importBeingKept } from '../hands/import-being-kept'
import { issueAll } from '../hands/issue-statements'
import { registryOf } from '../hands/registry'
import '../hands/window-desk'
import { windowOfEach } from './harness/window-of-tests'

// A dialogue is kept by the same keys wherever it is, and has the focus and the keys for itself.
const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

for (const key of ['Control+s', 'Control+Enter'])
  test(`${key} issues the statements whose reason is typed, as Enter does`, async () => {
    const { window } = launched
    await goToAddress(launched, '/etats')
    await expect(window.getByRole('checkbox').nth(1)).toBeVisible()
    await window.getByRole('checkbox').first().check()
    await button(window, /^Émettre 2026/).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByRole('textbox', { name: /^Motif de l’émission/ }).fill('Pièces en mars')
    await press(window, key)
    await expect(dialog).toBeHidden()
    expect((await registryOf(launched)).statements).toHaveLength(26)
  })

test('Ctrl+S writes the files whose formats are chosen', async () => {
  const { window } = launched
  await issueAll(launched)
  await goToAddress(launched, '/etats')
  await window.getByRole('checkbox').first().check()
  await button(window, 'Fichiers…').click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('checkbox').first().focus()
  await press(window, 'Space', 'Control+s')
  await expect(dialog).toBeHidden()
})

test('Enter in the key of a backup opens it, as the button does', async () => {
  const { window } = launched
  await goToAddress(launched, '/reglages')
  await button(window, 'Sauvegarder maintenant').click()
  await expect(window.getByText(/vérifiée le/i).first()).toBeVisible()
  await holdAnswersOf(launched, 'listBackups')
  await button(window, 'Restaurer').first().click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox').focus()
  await press(window, 'Enter')
  await expect(dialog).toContainText('Lecture en cours')
  await letAnswer(launched)
  await expect(button(dialog, 'Regarder sans restaurer')).toBeVisible()
})

test('the help keeps the keys while the screen under it is drawn anew', async () => {
  const { window } = launched
  await importBeingKept(launched)
  await press(window, 'F1')
  const dialog = window.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await letAnswer(launched)
  await expect(window.getByText('Voir la semaine')).toBeVisible()
  await expect(dialog.locator(':focus')).toHaveCount(1)
  await press(window, 'Escape')
  await expect(dialog).toBeHidden()
  await expect(button(window, 'Voir la semaine')).toBeFocused()
})

test('Ctrl+S saves nothing of the dialogue that the help lies over', async () => {
  const { window } = launched
  await issueAll(launched)
  await goToAddress(launched, '/etats')
  await window.getByRole('row', { name: /2026-003/ }).click()
  await takeAct(window, 'Annuler l’état…')
  const reason = box(window.getByRole('dialog'), 'Motif')
  await reason.fill('Erreur de saisie')
  await press(window, 'F1')
  await expect(window.getByRole('dialog')).toHaveCount(2)
  await press(window, 'Control+s')
  await expect(window.getByText(saying('Rien n’est à enregistrer'))).toBeVisible()
  await press(window, 'Escape')
  await expect(reason).toHaveValue('Erreur de saisie')
  await expect(reason).toBeFocused()
})
