import { expect, test } from '@playwright/test'
import { box } from '../hands/hands'
import { registryOf } from '../hands/registry'
import { launch } from './harness/launch'

test('an agent who is promoted keeps the grade of before, which is proposed as it was', async () => {
  const launched = await launch({ sample: 'pays-de-saint-seine', address: '/agents/agent-m0104' })
  const { window } = launched
  const said = window.getByText(/^Vaut aussi pour les jours passés/)
  const add = window.getByRole('button', { name: 'Ajouter une situation précédente' })
  const before = window.getByRole('group', { name: 'Situation précédente 1' })
  await box(window, 'Grade').fill('Rédactrice principale')
  await expect(said).toBeVisible()
  await add.click()
  await expect(said).toBeHidden()
  await expect(before.getByRole('textbox', { name: 'Jusqu’au' })).toBeFocused()
  await expect(before.getByRole('textbox', { name: 'Grade' })).toHaveValue('Rédactrice')
  await window.keyboard.type('30/06/2026')
  await add.click()
  await window.keyboard.type('30/06/2026')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('alert').getByText(/deux fois/)).toBeVisible()
  await window
    .getByRole('button', { name: /^Retirer la situation précédente/ })
    .last()
    .click()
  await window.keyboard.press('Control+s')
  await expect(window.getByText('non enregistré', { exact: true })).toBeHidden()
  const marie = (await registryOf(launched)).agents.find(({ id }) => id === 'agent-m0104')
  expect(marie).toMatchObject({
    grade: 'Rédactrice principale',
    earlierGrades: [
      { until: '2026-06-30', category: 'B', grade: 'Rédactrice', status: 'permanent' },
    ],
  })
  await launched.close()
})
