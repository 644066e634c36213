import { expect, test, type Locator } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, saying } from '../hands/hands'
import { issueAll } from '../hands/issue-statements'
import { windowOfAll } from './harness/window-of-tests'

// The year 2026 of the sample was issued; then lists arrive that say otherwise.
test.describe.configure({ mode: 'serial' })

const running = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1366, height: 768 },
  isLeftBlank: true,
})

test.beforeAll(() => issueAll(running))

/** A correction is confirmed once its figures are there. */
async function confirmsCorrection(dialog: Locator): Promise<void> {
  await expect(dialog.getByRole('table')).toBeVisible()
  await dialog.getByRole('button', { name: 'Corriger maintenant' }).click()
}

test('lines that nothing locks are saved first, and the list stays until those that statements lock are corrected', async () => {
  const { window } = running
  await goToAddress(running, '/agents')
  await window.getByRole('button', { name: 'Reprendre une liste' }).click()
  const list = window.getByRole('dialog', { name: /agents/ })
  await box(list, 'Coller ici').fill(
    'Matricule\tDépart\tGrade\nM0119\t31/12/2025\t\nM0123\t\tAdjoint principal\n',
  )
  await list.getByRole('button', { name: 'Lire ce qui est collé' }).click()
  await expect(list.getByRole('row', { name: saying('refusée.*repose') })).toHaveCount(1)
  await window.keyboard.press('Enter')
  await expect(list.getByText(saying('Le reste est enregistré'))).toBeVisible()
  await expect(list.getByRole('row', { name: saying('identique') })).toHaveCount(1)
  await expect(list.getByRole('row', { name: saying('refusée.*repose') })).toHaveCount(1)
  await window.keyboard.press('Tab')
  await window.keyboard.press('Enter')
  const correction = window.getByRole('dialog', { name: 'Corriger après l’émission' })
  await box(correction, 'Motif').fill('Départ saisi en retard')
  await confirmsCorrection(correction)
  await expect(correction).toBeHidden()
  await expect(list).toBeHidden()
  await expect(window.getByRole('row', { name: saying('M0123.*Adjoint principal') })).toBeVisible()
})

test('a list of agents says which lines statements lock, takes the others, and leads to one correction of the rest', async () => {
  const { window } = running
  await goToAddress(running, '/agents')
  await window.getByRole('button', { name: 'Reprendre une liste' }).click()
  const list = window.getByRole('dialog', { name: /agents/ })
  await box(list, 'Coller ici').fill(
    'Matricule\tDépart\tGrade\nM0104\t31/12/2025\t\nM0112\t\tAttachée principale\n',
  )
  await list.getByRole('button', { name: 'Lire ce qui est collé' }).click()
  await expect(list.getByRole('row', { name: saying('refusée.*repose') })).toHaveCount(1)
  await expect(list.getByText(saying('reposent sur certaines de ces lignes'))).toBeVisible()
  await list.getByRole('button', { name: 'Corriger cette année…' }).click()
  const correction = window.getByRole('dialog', { name: 'Corriger après l’émission' })
  await box(correction, 'Motif').fill('Départ saisi en retard')
  await confirmsCorrection(correction)
  await expect(correction).toBeHidden()
  await expect(list.getByRole('row', { name: saying('refusée') })).toHaveCount(0)
  await list.getByRole('button', { name: saying('^Enregistrer 1 fiche$') }).click()
  await expect(list).toBeHidden()
  await expect(
    window.getByRole('row', { name: saying('M0112.*Attachée principale') }),
  ).toBeVisible()
})
