import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { byPopulation } from '../hands/by-population'
import { box, button, press, saying } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { issueAll } from '../hands/issue-statements'
import { launch } from './harness/launch'

test('a territory says which of its bodies statements lock, takes the others, and leads to one correction of the rest', async () => {
  const launched = await launch({
    workspace: byPopulation(),
    size: { width: 1366, height: 768 },
    isLeftBlank: true,
  })
  const { window } = launched
  await issueAll(launched)
  await goToAddress(launched, '/collectivites/territoire')
  await window
    .getByRole('combobox', { name: 'Communauté, commune, code postal ou SIREN' })
    .fill('forets seine suzon')
  await window.getByRole('option', { name: /^CC Forêts/ }).click()
  // All, then none.
  const all = window.getByRole('checkbox', { name: 'Tout reprendre' })
  await all.click()
  await all.click()
  // Champagny is published in another community: nothing of it is taken unless that is asked.
  await expect(window.getByRole('checkbox', { name: 'Reprendre Champagny' })).toBeDisabled()
  await window.getByRole('checkbox', { name: saying('Remplacer aussi ce qui diffère') }).check()
  await holdAnswersOf(launched, 'rehearseTerritory')
  for (const name of ['Darois', 'Champagny'])
    await window.getByRole('checkbox', { name: `Reprendre ${name}` }).check()
  const champagny = window.getByRole('row', { name: /Champagny/ })
  await expect(champagny).not.toContainText(saying('un état émis repose dessus'))
  // It is taken also before it is known what statements lock.
  await button(window, /^Ajouter/).focus()
  await press(window, 'Enter')
  await letAnswer(launched)
  await expect(window.getByText(saying('collectivité ajoutée'))).toBeVisible()
  await expect(window.getByRole('row', { name: /Darois/ })).toContainText(saying('déjà là'))
  await expect(champagny).toContainText(saying('un état émis repose dessus'))
  await window.getByRole('button', { name: 'Corriger cette année…' }).click()
  const correction = window.getByRole('dialog', { name: 'Corriger après l’émission' })
  await box(correction, 'Motif').fill('SIREN publié')
  // It is confirmed once its figures are there.
  await expect(correction.getByRole('table')).toBeVisible()
  await correction.getByRole('button', { name: 'Corriger maintenant' }).click()
  await expect(correction).toBeHidden()
  await expect
    .poll(async () => {
      await letAnswer(launched)
      return champagny.innerText()
    })
    .toMatch(saying('déjà là'))
  await expect(window.getByText(saying('un état émis repose dessus'))).toHaveCount(0)
  await launched.close()
})
