import { expect, test } from '@playwright/test'
import { faults, LOOKS, wear } from './accessibility'
import { press, tabTo } from './hands'
import type { Launched } from './launch'
import { forget, launch } from './launch'

let launched: Launched

test.beforeEach(async () => {
  launched = await launch()
})

test.afterEach(async () => {
  await launched.close()
  forget(launched.data)
})

test('another way of sharing opens from the first screen by keyboard alone, and its agreements with it', async () => {
  const { window } = launched
  await window.getByRole('button', { name: 'Autres façons de partager…' }).focus()
  await press(window, 'Enter')
  await expect(
    window.getByRole('heading', { name: 'Un exemple par façon de partager' }),
  ).toBeVisible()
  await expect(window.getByRole('button', { name: /Pays de Saint-Seine/ })).toBeFocused()
  await tabTo(window, window.getByRole('button', { name: /Agglomération de Valbrune/ }))
  await press(window, 'Enter')
  await expect(window.getByRole('navigation')).toContainText('Agglomération de Valbrune (exemple)')
  await window.evaluate(() => {
    location.hash = '/conventions'
  })
  await expect(window.getByRole('row', { name: /Archives et communication/ })).toBeVisible()
})

test('the list of samples is read with axe, in both languages and both themes', async () => {
  const { window } = launched
  for (const look of LOOKS) {
    await wear(launched, { name: '', role: 'humanResources', ...look })
    await window
      .getByRole('button', { name: /Autres façons de partager…|Other ways of sharing…/ })
      .click()
    expect(await faults(launched)).toEqual([])
    await window.getByRole('button', { name: /^(Revenir|Back)$/ }).click()
  }
})
