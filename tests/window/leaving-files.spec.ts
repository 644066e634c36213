import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { button, saying } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { offerFile } from '../hands/offered-file'
import '../hands/window-desk'
import { windowOfEach } from './harness/window-of-tests'

const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

/** Chooses the file that is offered, and leaves the screen before it is read. */
async function leaveWhileRead(method: Parameters<typeof holdAnswersOf>[1]): Promise<void> {
  await holdAnswersOf(launched, method)
  await button(launched.window, 'Choisir un fichier').click()
  await goToAddress(launched, '/releves')
  await letAnswer(launched)
}

test('columns of a pay file that were chosen are not dropped without a word', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/paie')
  await offerFile(launched, 'paie.csv', 'Matricule;Mois;Brut;Autre\nM0104;2027-02;2000;900\n')
  await button(window, 'Choisir un fichier').click()
  const columns = window.getByRole('combobox', { name: /La colonne Autre/ })
  await columns.click()
  await window.getByRole('option', { name: 'Charges patronales', exact: true }).click()
  const elsewhere = window.getByRole('navigation').getByRole('link', { name: 'Relevés' })
  await elsewhere.click()
  await expect(window.getByRole('dialog')).toContainText('Fichier de paie')
  await button(window, 'Continuer la saisie').click()
  await expect(columns).toHaveValue('Charges patronales')
  await elsewhere.click()
  await button(window, 'Abandonner').click()
  await expect(window).toHaveURL(/releves/)
})

test('a pay file that was read after its screen was left is said to be dropped', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/paie')
  await offerFile(launched, 'paie.csv', 'Matricule;Mois;Brut\nM0104;2027-02;2000\n')
  await leaveWhileRead('choosePayrollFile')
  const dropped = window.getByRole('alert').filter({ hasText: 'paie.csv' })
  await expect(dropped).toContainText('Choisissez-le de nouveau')
})

test('a file of hours that is read while another workspace opens is not offered in it, and the window says so', async () => {
  const { window } = launched
  await goToAddress(launched, '/import')
  await offerFile(
    launched,
    'heures.csv',
    'Agent;Date;Collectivité;Durée\nMarie Dupont;05/01/2027;Léry;1:00\n',
  )
  await holdAnswersOf(launched, 'chooseImportFile')
  await button(window, 'Choisir un fichier').click()
  await window.evaluate(() => self.desk.ask('openSample', { sample: 'named-individuals' }))
  await expect(window.getByRole('navigation')).toContainText('exemple')
  await letAnswer(launched)
  await expect(
    window.getByText(saying('« heures.csv » a été lu pour un autre espace')),
  ).toBeVisible()
  await expect(window.getByRole('heading', { name: 'Import', level: 1 })).toBeVisible()
})

test('a file of hours that could not be read is said to be, though its screen was left meanwhile', async () => {
  const { window } = launched
  await goToAddress(launched, '/import')
  await offerFile(launched, 'heures.xlsx', 'PK\u0003\u0004')
  await leaveWhileRead('chooseImportFile')
  await expect(window.getByRole('alert').filter({ hasText: 'heures.xlsx' })).toBeVisible()
})
