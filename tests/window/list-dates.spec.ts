import { expect, test } from '@playwright/test'
import { offerFile } from '../hands/offered-file'
import { goToAddress } from '../hands/accessibility'
import { saying } from '../hands/hands'
import { windowOfAll } from './harness/window-of-tests'

// Dates of a list that can be read in two orders.

const launched = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1366, height: 768 },
  isLeftBlank: true,
})

test('a list of agents is chosen as a file, with their hours and the day from which they hold', async () => {
  const { window } = launched
  await goToAddress(launched, '/agents')
  await offerFile(
    launched,
    'agents.csv',
    'Matricule;Prénom;Nom;Heures par semaine;Depuis le\nM900;Anne;Durand;17,5;01/09/2026\n',
  )
  await window.getByRole('button', { name: 'Reprendre une liste' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Choisir un fichier' }).click()
  await expect(
    dialog.getByRole('row', { name: saying('M900 refusée.*01/09/2026.*Choisissez l’ordre') }),
  ).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Dates' }).click()
  await window.getByRole('option', { name: 'jour/mois/année' }).click()
  await expect(
    dialog.getByRole('row', { name: saying('Anne Durand créée.*septembre 2026.*17 h 30') }),
  ).toBeVisible()
  await dialog.getByRole('button', { name: saying('Enregistrer 1 fiche') }).click()
  await expect(window.getByRole('row', { name: /Durand/ })).toBeVisible()
  await offerFile(
    launched,
    'arrivees.csv',
    'Matricule;Prénom;Nom;Heures par semaine;Depuis le\nM901;Paul;Perrin;35;02/03/2026\n',
  )
  await window.getByRole('button', { name: 'Reprendre une liste' }).click()
  await dialog.getByRole('button', { name: 'Choisir un fichier' }).click()
  await expect(dialog.getByText(saying('ordre choisi pour « agents.csv »'))).toBeVisible()
  await expect(
    dialog.getByRole('row', { name: saying('Paul Perrin créée.*2 mars 2026') }),
  ).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Dates' }).click()
  await window.getByRole('option', { name: 'mois/jour/année' }).click()
  await expect(
    dialog.getByRole('row', { name: saying('Paul Perrin créée.*3 février 2026') }),
  ).toBeVisible()
  await expect(dialog.getByText(saying('ordre choisi pour'))).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Annuler' }).click()
})
