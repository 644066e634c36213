import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, press, saying } from '../hands/hands'
import { registryOf } from '../hands/registry'
import { launch } from './harness/launch'

const AGREEMENT = 'convention-2024-07'

test('an amendment puts a service in an annexed budget from its day on; one that leaves the frame as it is keeps none', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    address: `/conventions/${AGREEMENT}`,
  })
  const { window } = launched
  const draw = window.getByRole('button', { name: 'Préparer un avenant' })
  const acts = window.getByRole('list', { name: 'Convention et avenants' }).getByRole('listitem')
  await draw.click()
  await box(window, 'Prend effet le').fill('1/7/2026')
  await box(window, 'Budget annexe').fill('Services mutualisés')
  await press(window, 'Control+Enter')
  await expect(acts).toHaveCount(2)
  await expect(acts.nth(1)).toContainText(saying('budget annexe « Services mutualisés »'))
  await window.getByRole('button', { name: 'Modifier : Objet et parties' }).click()
  await expect(window.getByRole('note')).toHaveText(
    saying('budget annexe, gratuité et base légale jusqu’au 30 juin 2026. Pour la suite, modifiez'),
  )
  await goToAddress(launched, `/conventions/${AGREEMENT}`)
  await draw.click()
  await expect(box(window, 'Budget annexe')).toHaveValue('Services mutualisés')
  await box(window, 'Prend effet le').fill('1/10/2026')
  await press(window, 'Control+Enter')
  await expect(acts).toHaveCount(3)
  const agreement = (await registryOf(launched)).agreements.find(({ id }) => id === AGREEMENT)
  expect(agreement?.annexBudget).toBeUndefined()
  expect(agreement?.amendments?.map(({ frame }) => frame?.annexBudget)).toEqual([
    'Services mutualisés',
    undefined,
  ])
  expect(agreement?.amendments?.[1]?.frame).toBeUndefined()
  await launched.close()
})
