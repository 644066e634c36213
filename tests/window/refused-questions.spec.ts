import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { button, saying } from '../hands/hands'
import { refuseAnswersOf } from '../hands/hold-answers'
import { windowOfEach } from './harness/window-of-tests'

const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

const why = () =>
  launched.window.getByRole('alert').filter({ hasText: saying('Une erreur imprévue') })

/** Opens a screen whose question is refused. */
async function openRefused(question: string, address: string): Promise<void> {
  await goToAddress(launched, '/agents')
  await refuseAnswersOf(launched, question)
  await launched.window.evaluate((to) => {
    self.location.hash = `#${to}`
  }, address)
}

for (const [screen, address, question] of [
  ['approvals', '/validation', 'readTimesheets'],
  ['records of hours', '/releves', 'readHourRecords'],
  ['the annual report', '/tableau-de-bord/rapport', 'readReport'],
  ['the history', '/historique', 'readStory'],
] as const)
  test(`the screen of ${screen} says why what it shows can’t be read`, async () => {
    const { window } = launched
    await openRefused(question, address)
    await expect(why()).toBeVisible()
    await expect(button(window, 'Réessayer')).toBeVisible()
    await expect(window.getByText(/Lecture en cours|Calcul en cours/)).toHaveCount(0)
  })

for (const [part, address, question] of [
  ['the latest changes of the home', '/', 'readHistory'],
  ['the figures that the law sets', '/couts/chiffres-de-la-loi', 'readPublishedParameters'],
  ['the files of papers', '/conventions/convention-2024-07', 'readPaperContents'],
  ['savings', '/tableau-de-bord/economies', 'readSavings'],
] as const)
  test(`a notice says why ${part} can’t be read, beside the rest of the screen`, async () => {
    const { window } = launched
    await openRefused(question, address)
    await expect(why()).toHaveCount(1)
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
  })

test('backups that can’t be listed are not said to be none', async () => {
  const { window } = launched
  await goToAddress(launched, '/reglages')
  await refuseAnswersOf(launched, 'listBackups')
  await button(window, 'Restaurer').first().click()
  await expect(why()).toHaveCount(1)
  await expect(window.getByText(saying('Aucune sauvegarde'))).toHaveCount(0)
})
