import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, button, pane, pick, press, saying } from '../hands/hands'
import { holdAnswersOf, letAnswer, openUnread } from '../hands/hold-answers'
import { registryOf } from '../hands/registry'
import { issuedSample } from '../scenarios/sample-office'
import { launch } from './harness/launch'
import { windowOfEach } from './harness/window-of-tests'

// What is said of a choice is not said of the next one, which is read.

test.describe('on the sample', () => {
  const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

  test('no year of costs is shown before it is known which one has some', async () => {
    const { window } = launched
    await openUnread(launched, 'readPeriod', '/couts', '2026-01-01')
    await expect(window.getByText('Lecture en cours')).toBeVisible()
    // What is not held is answered, and drawn.
    await expect.poll(() => window.evaluate(() => self.questionsOpen)).toBe(0)
    await window.evaluate(() => new Promise((go) => setTimeout(() => requestAnimationFrame(go))))
    await expect(window.getByText(saying('année 2027'))).toHaveCount(0)
    await expect(window.getByText('Lecture en cours')).toBeVisible()
    await letAnswer(launched)
    await expect(window.getByText(saying('année 2026'))).toBeVisible()
  })

  test('a file of pay is not said to have nothing new while the column that was chosen is read', async () => {
    const { window } = launched
    const file = join(launched.data, 'paie.csv')
    writeFileSync(file, 'Matricule;Mois;Prime annuelle\nM0104;01/2027;80,00\n')
    await goToAddress(launched, '/couts/paie')
    await launched.choose(file)
    await button(window, 'Choisir un fichier').click()
    const nothing = window.getByText('Rien de nouveau à enregistrer.')
    await expect(nothing).toBeVisible()
    await holdAnswersOf(launched, 'rehearsePayroll')
    await pick(window, 'La colonne Prime annuelle contient', 'Autres frais de personnel')
    await expect(nothing).toHaveCount(0)
    await letAnswer(launched)
    await expect(button(window, saying('Enregistrer 1 mois'))).toBeEnabled()
  })

  test('a paper is saved once the file that was chosen for it is read', async () => {
    const { window } = launched
    const file = join(launched.data, 'annexe-2027.pdf')
    writeFileSync(file, 'méthode')
    await goToAddress(launched, '/conventions/convention-2024-07?trace=piece/paper-annex')
    await box(window, 'Numéro').fill('2027-3')
    await launched.choose(file)
    await holdAnswersOf(launched, 'choosePaperFile')
    await button(pane(window), 'Nouvelle version…').click()
    await press(window, 'Control+s')
    await letAnswer(launched)
    await expect(pane(window).getByText('annexe-2027.pdf')).toBeVisible()
    await press(window, 'Control+s')
    await expect(pane(window)).toBeHidden()
    const { papers } = await registryOf(launched)
    expect(papers.find(({ id }) => id === 'paper-annex')?.versions).toHaveLength(2)
  })

  test('statements that are being verified are not verified a second time by the same button', async () => {
    const { window } = launched
    await goToAddress(launched, '/etats')
    await holdAnswersOf(launched, 'verifyStatements')
    const verify = button(window, 'Vérifier les états émis')
    await verify.click()
    await expect(verify).toBeDisabled()
    await letAnswer(launched)
    await expect(verify).toBeEnabled()
    await expect(window.getByText(saying('Aucun état'))).toHaveCount(1)
  })
})

test('what a file for Hélios lacks of one lender is not said of another', async () => {
  const launched = await launch({
    workspace: await issuedSample('both-directions'),
    isLeftBlank: true,
  })
  const { window } = launched
  await goToAddress(launched, '/ecritures')
  await button(window, 'Fichier PES').click()
  const dialog = window.getByRole('dialog')
  const points = dialog.getByText(saying('points? à compléter avant ce fichier'))
  await expect(points).toBeVisible()
  await holdAnswersOf(launched, 'readPesNeeds')
  await dialog.getByRole('combobox').first().click()
  await window.getByRole('option', { selected: false }).first().click()
  await expect(points).toHaveCount(0)
  await letAnswer(launched)
  await expect(points).toBeVisible()
  await launched.close()
})
