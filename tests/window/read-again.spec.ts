import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { button, press, saying, tabTo } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { offerFile } from '../hands/offered-file'
import { windowOfAll } from './harness/window-of-tests'

// What a file becomes is asked again with each choice of a column or a name: the next choice is made meanwhile.
test.describe.configure({ mode: 'serial' })

const launched = windowOfAll({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('columns of a list are chosen one after the other while its lines are read again', async () => {
  const { window } = launched
  await goToAddress(launched, '/collectivites')
  await button(window, 'Reprendre une liste').click()
  const dialog = window.getByRole('dialog')
  await offerFile(launched, 'communes.csv', 'Nom;Code;Hab. 2027\nNeuville;;1204\n')
  await holdAnswersOf(launched, 'rehearseList')
  await button(dialog, 'Choisir un fichier').click()
  const code = dialog.getByRole('combobox', { name: 'La colonne Code contient' })
  await code.click()
  await letAnswer(launched)
  await expect(dialog.getByRole('row', { name: /Neuville/ })).toBeVisible()
  await expect(window.getByRole('option', { name: 'SIREN', exact: true })).toBeVisible()
  await expect(code).toBeFocused()
  await press(window, 'Escape', 's')
  await expect(code).toHaveValue('SIRET')
  await press(window, 'Tab', 'p')
  await letAnswer(launched)
  const people = dialog.getByRole('combobox', { name: 'La colonne Hab. 2027 contient' })
  await expect(dialog.getByRole('row', { name: saying('Population') })).toBeVisible()
  await expect(people).toBeFocused()
  await press(window, 'Escape')
})

test('names of a file of pay are chosen one after the other while its months are read again', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/paie')
  await offerFile(
    launched,
    'paie.csv',
    'Matricule;Mois;Traitement\nM0104;01/2027;1900,00\nX-8;01/2027;1700,00\nX-9;01/2027;1600,00\n',
  )
  await button(window, 'Choisir un fichier').click()
  const keep = button(window, /^Enregistrer/)
  await expect(keep).toBeFocused()
  const eight = window.getByRole('combobox', { name: 'X-8 désigne' })
  const nine = window.getByRole('combobox', { name: 'X-9 désigne' })
  await tabTo(window, eight, 'Shift+Tab')
  await holdAnswersOf(launched, 'rehearsePayroll')
  await press(window, 'ArrowDown', 'ArrowDown', 'Enter')
  await expect(eight).toBeFocused()
  await expect(eight).not.toHaveValue('')
  await expect(keep).toBeDisabled()
  await press(window, 'Tab')
  await expect(nine).toBeFocused()
  await letAnswer(launched)
  await expect(keep).toHaveText(saying('Enregistrer 2 mois'))
  await expect(nine).toBeFocused()
})
