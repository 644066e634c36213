import { expect, test } from '@playwright/test'
import { openGrid } from '../hands/grid'
import { press } from '../hands/hands'
import { keptIn } from '../hands/wall-hours'
import '../hands/window-desk'
import { windowOfEach } from './harness/window-of-tests'

// The frame with what was typed is drawn first, and the cell is kept then: whatever happens in between, it is kept.
const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test.beforeEach(() => openGrid(launched, '/semaine/2027-01-11/semaine'))
const keptMinutes = async (): Promise<readonly number[]> =>
  [...(await keptIn(launched)).values()].sort((one, other) => one - other)

/** From now on the page draws no frame, like one that is minimised. */
const drawNothing = (): Promise<void> =>
  launched.window.evaluate(() => {
    self.requestAnimationFrame = () => 0
  })

test('a cell is kept in a window that draws nothing', async () => {
  await drawNothing()
  await press(launched.window, '1', 'h', 'Enter')
  await expect.poll(keptMinutes).toEqual([60])
})

test('what is undone right after it was typed is undone', async () => {
  await press(launched.window, '1', 'h', 'Enter', '2', 'h', 'Enter')
  await expect.poll(keptMinutes).toEqual([60, 120])
  await drawNothing()
  await press(launched.window, '3', 'h', 'Enter', 'Control+z', '4', 'h', 'Enter')
  await expect.poll(keptMinutes).toEqual([60, 120, 240])
})
