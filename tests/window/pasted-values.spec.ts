import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { openGrid } from '../hands/grid'
import { press } from '../hands/hands'
import { keptIn } from '../hands/wall-hours'
import { windowOfEach } from './harness/window-of-tests'

const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('Ctrl+Z takes back a block that was pasted in the values of a criterion, and not the hours that were kept before', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  await press(window, '1', 'Enter')
  await expect.poll(async () => (await keptIn(launched)).size).toBe(1)
  await goToAddress(launched, '/criteres/nouveau')
  const values = window.getByRole('row').getByRole('textbox')
  await values.first().focus()
  await window.keyboard.type('7')
  await launched.clipboard.write('1\t2\n3\t4')
  await press(window, 'Control+v')
  await expect(values.first()).toHaveValue('1')
  await press(window, 'Control+z')
  await expect(values.first()).toHaveValue('7')
  await expect(values.nth(1)).toHaveValue('')
  await press(window, 'Control+y')
  await expect(values.nth(1)).toHaveValue('2')
  await launched.clipboard.write('5\t6\n7\t8')
  await press(window, 'Control+v')
  await expect(values.nth(1)).toHaveValue('6')
  await press(window, 'Control+z')
  await expect(values.nth(1)).toHaveValue('2')
  await press(window, 'Control+z')
  await expect(values.first()).toHaveValue('7')
  await press(window, 'Control+y', 'Control+y')
  await expect(values.nth(1)).toHaveValue('6')
  expect((await keptIn(launched)).size).toBe(1)
})
