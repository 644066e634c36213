import { expect, test } from '@playwright/test'
import { focused, openGrid } from '../hands/grid'
import { press } from '../hands/hands'
import { minutesByDay } from '../hands/wall-hours'
import { windowOfEach } from './harness/window-of-tests'

// Keys of the whole screen, struck while a cell is open with what was typed there.
const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('PageDown in an open cell keeps its text, and the next figures are of the week after', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  await press(window, '1', 'PageDown', '2', 'Enter')
  await expect.poll(async () => (await minutesByDay(launched)).get('2027-01-18')).toBe(120)
  expect((await minutesByDay(launched)).get('2027-01-11')).toBe(60)
  await press(window, '3', 'PageUp')
  await expect(window).toHaveURL(/semaine\/2027-01-11/)
  await expect(window.getByRole('grid').locator(':focus')).toBeVisible()
  await expect(focused(launched)).toHaveRole('gridcell')
})

test('Ctrl+S in an open cell keeps its text, and does not say that nothing was to be saved', async () => {
  const { window } = launched
  const nothing = window.getByText('Rien n’est à enregistrer.')
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  await press(window, '1', 'Control+s')
  await expect.poll(async () => (await minutesByDay(launched)).get('2027-01-11')).toBe(60)
  await expect(focused(launched)).toHaveRole('gridcell')
  expect(await nothing.count()).toBe(0)
  await press(window, 'Control+s')
  await expect(nothing).toBeVisible()
})

test('Enter that ends a word of an input method keeps nothing yet', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  const keyboard = await window.context().newCDPSession(window)
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 })
  await press(window, '1')
  await expect(focused(launched)).toHaveValue('1')
  await compose('2')
  await expect(focused(launched)).toHaveValue('12')
  await press(window, 'Enter')
  await expect(focused(launched)).toHaveValue('12')
  expect((await minutesByDay(launched)).get('2027-01-11')).toBeUndefined()
  await keyboard.send('Input.insertText', { text: '2' })
  await press(window, 'Enter')
  await expect.poll(async () => (await minutesByDay(launched)).get('2027-01-11')).toBe(720)
})
