import { expect, test, type Locator } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { button, press, saying } from '../hands/hands'
import { offerFile } from '../hands/offered-file'
import '../hands/window-desk'
import { windowOfEach } from './harness/window-of-tests'

// What was read elsewhere is kept by the button under it, and so by Ctrl+S.
const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

const nothing = (): Locator => launched.window.getByText('Rien n’est à enregistrer.')

const HOURS = [
  'Agent;Date;Collectivité;Durée',
  'Dupont Marie;21/01/2027;Saint-Martin-du-Mont;3:00',
].join('\r\n')

test('Ctrl+S at the end of an import keeps its lines', async () => {
  const { window } = launched
  await goToAddress(launched, '/import')
  await offerFile(launched, 'heures.csv', HOURS)
  await button(window, 'Choisir un fichier…').press('Enter')
  await button(window, 'Continuer').press('Enter')
  await expect(button(window, saying('Importer 1 ligne'))).toBeEnabled()
  await press(window, 'Control+s')
  await expect(window.getByText(saying('1 ligne importée'))).toBeVisible()
  expect(await nothing().count()).toBe(0)
})

test('Ctrl+S on a screen on which nothing was changed says so', async () => {
  const { window } = launched
  for (const address of [
    '/couts/agent-m0104/2027-01',
    '/agents/agent-m0104/semaine-type/semaine-m0104',
  ]) {
    await goToAddress(launched, address)
    await expect(window.getByRole('button', { name: 'Enregistrer', exact: true })).toBeDisabled()
    await press(window, 'Control+s')
    await expect(nothing()).toBeVisible()
    await expect(nothing()).toHaveCount(0)
  }
})

test('an import that is given up leaves the focus where another file is chosen', async () => {
  const { window } = launched
  await goToAddress(launched, '/import')
  await offerFile(launched, 'heures.csv', HOURS)
  for (const leave of ['Abandonner', /^Fichier/]) {
    await button(window, 'Choisir un fichier…').press('Enter')
    await button(window, leave).press('Enter')
    await expect(button(window, 'Choisir un fichier…')).toBeFocused()
  }
})

test('an import that was refused and is given up leaves no refusal in the status line', async () => {
  const { window } = launched
  const refusal = window.getByText(/^Non enregistré/)
  await goToAddress(launched, '/import')
  await window.evaluate(() => {
    const { ask } = self.desk
    const refused = { ok: false, failures: [{ code: 'diskFull', path: 'quotite' }] }
    const asked = (...question: Parameters<typeof ask>) =>
      question[0] === 'keepImport' ? Promise.resolve(refused) : ask(...question)
    Object.assign(self.desk, { ask: asked })
  })
  await offerFile(launched, 'heures.csv', HOURS)
  await button(window, 'Choisir un fichier…').press('Enter')
  await button(window, 'Continuer').press('Enter')
  await button(window, saying('Importer 1 ligne')).press('Enter')
  await expect(refusal).toBeVisible()
  await button(window, 'Abandonner').press('Enter')
  await expect(refusal).toHaveCount(0)
})

test('Ctrl+S in a list that was read keeps its lines', async () => {
  const { window } = launched
  await goToAddress(launched, '/agents')
  await button(window, 'Reprendre une liste').press('Enter')
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox').fill('Matricule\tNom\tPrénom\nM0901\tPetit\tAnne')
  await press(window, 'Control+s')
  await expect(dialog.getByRole('table')).toContainText('Petit')
  await press(window, 'Control+s')
  await expect(dialog).toHaveCount(0)
  await expect(window.getByRole('row', { name: /Petit/ })).toBeVisible()
  expect(await nothing().count()).toBe(0)
})

test('Ctrl+S in a file of pay keeps its months', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/paie')
  await offerFile(launched, 'paie.csv', 'Matricule;Mois;Traitement\nM0104;01/2027;1900,00')
  await button(window, 'Choisir un fichier').first().press('Enter')
  await expect(button(window, saying('Enregistrer 1 mois'))).toBeEnabled()
  await press(window, 'Control+s')
  await expect(window.getByText(saying('1 mois enregistré'))).toBeVisible()
  expect(await nothing().count()).toBe(0)
})
