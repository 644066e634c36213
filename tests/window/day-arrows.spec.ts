import { expect, test } from '@playwright/test'
import { openGrid } from '../hands/grid'
import { goToAddress } from '../hands/accessibility'
import { box, button, press } from '../hands/hands'
import '../hands/window-desk'
import { windowOfEach } from './harness/window-of-tests'

const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('arrows go on from an empty day: to today, then a day more or less', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/deplacements')
  const day = box(window, 'Jour')
  await day.fill('')
  await day.press('ArrowDown')
  await expect(day).toHaveValue('15/01/2027')
  await press(window, 'ArrowDown', 'ArrowDown')
  await expect(day).toHaveValue('13/01/2027')
})

test('arrows choose the date of the week to go to, from the day shown that is nearest to today', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2026-12-07/semaine')
  await button(window, 'Aller à la date').click()
  const day = box(window, 'Aller à la semaine du')
  await press(window, 'ArrowUp')
  await expect(day).toHaveValue('13/12/2026')
  await press(window, 'ArrowUp', 'Enter')
  await expect(window).toHaveURL(/semaine\/2026-12-14/)
})

test('the last day of a period that is typed without its year does not come before the first one', async () => {
  const { window } = launched
  await goToAddress(launched, '/conventions/nouvelle')
  await box(window, 'Du').fill('1/1/2028')
  await box(window, 'Au').fill('31/12')
  await press(window, 'Tab')
  await expect(box(window, 'Au')).toHaveValue('31/12/2028')
})
