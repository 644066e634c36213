import { expect, test } from '@playwright/test'
import { hoursCell, openGrid } from '../hands/grid'
import { button, press, saying } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { windowOfEach } from './harness/window-of-tests'

// The cell does not show yet that what was typed in it is undone.
const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('hours that are undone and typed again at once are kept', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  const cell = hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mardi 12')
  await cell.click()
  await press(window, '1', 'h', '3', '0', 'Enter', 'ArrowUp')
  await expect(cell).toHaveText('1 h 30')
  await holdAnswersOf(launched, 'readTimesheets')
  await press(window, 'Control+z')
  await expect(button(window, saying('^Rétablir'))).toBeVisible()
  await press(window, '1', 'h', '3', '0', 'Enter')
  await expect(button(window, saying('^Rétablir'))).toHaveCount(0)
  await letAnswer(launched)
  await expect(cell).toHaveText('1 h 30')
})
