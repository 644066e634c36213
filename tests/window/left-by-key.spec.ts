import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { hoursCell, openGrid } from '../hands/grid'
import { box, press, saying } from '../hands/hands'
import { registryOf } from '../hands/registry'
import { keptIn } from '../hands/wall-hours'
import { windowOfEach } from './harness/window-of-tests'

// A key or the mouse's back button shows another screen without a click first, which would leave the field.
const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

const title = () => launched.window.getByRole('heading', { level: 1 })

for (const [how, leave] of [
  ['a key', () => press(launched.window, 'Control+4')],
  ['the way back', () => launched.window.evaluate(() => history.back())],
] as const)
  test(`hours in an open cell are kept where ${how} shows another screen`, async () => {
    const { window } = launched
    await goToAddress(launched, '/agents')
    await openGrid(launched, '/semaine/2027-01-11/semaine')
    const shown = await title().innerText()
    await hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mardi 12').click()
    await press(window, '3', 'h')
    await leave()
    await expect(title()).not.toHaveText(shown)
    await expect.poll(async () => [...(await keptIn(launched)).values()]).toEqual([180])
  })

test('hours that are refused as a key leaves them are said not to be kept on the next screen, with the way back', async () => {
  const { window } = launched
  const said = window.getByRole('status').getByRole('link', {
    name: saying('Non enregistré : « 25h »'),
  })
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  const shown = await title().innerText()
  await hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mardi 12').click()
  await window.keyboard.type('25h')
  await press(window, 'Control+3')
  await expect(title()).not.toHaveText(shown)
  await said.click()
  const refused = window.locator('[aria-invalid="true"]')
  await expect(refused).toHaveText('25h')
  await press(window, 'Control+z')
  await expect(refused).toHaveCount(0)
  await expect(said).toHaveCount(0)
})

test('a name of the settings is kept where a key shows another screen', async () => {
  const { window } = launched
  await goToAddress(launched, '/reglages')
  await box(window, 'Nom de l’espace').fill('Communes de la Seine')
  await press(window, 'Control+4')
  await expect(title()).not.toHaveText('Réglages')
  await expect
    .poll(async () => (await registryOf(launched)).workspace?.name)
    .toBe('Communes de la Seine')
})
