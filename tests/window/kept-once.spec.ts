import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { issueAll } from '../hands/issue-statements'
import { typeLateHour } from '../hands/late-hour'
import { registryOf } from '../hands/registry'
import { windowOfEach } from './harness/window-of-tests'

const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('a late hour whose length is changed while it is kept is corrected by the next press, and not added a second time', async () => {
  const { window } = launched
  await goToAddress(launched, '/releves/regularisations')
  await issueAll(launched)
  const dialog = await typeLateHour(window)
  await holdAnswersOf(launched, 'recordLateTime')
  const record = dialog.getByRole('button', { name: 'Enregistrer', exact: true })
  await record.click()
  await box(dialog, 'Durée').fill('2h')
  await letAnswer(launched)
  await expect(window.getByText('Régularisation enregistrée', { exact: false })).toBeVisible()
  await record.click()
  await expect
    .poll(async () => (await registryOf(launched)).adjustments.map(({ minutes }) => minutes))
    .toEqual([120])
  await letAnswer(launched)
  await expect(dialog).toBeHidden()
})
