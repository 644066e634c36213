import { expect, test } from '@playwright/test'
import { cellAt, focused, openGrid } from '../hands/grid'
import { press } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
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

test('what is undone before it is answered is undone, and what is typed next is kept', async () => {
  const { window } = launched
  await press(window, '1', 'h', 'Enter')
  await expect.poll(keptMinutes).toEqual([60])
  const row = Number(await focused(launched).getAttribute('data-row'))
  const [second, third] = [cellAt(launched, row, 0), cellAt(launched, row + 1, 0)]
  const before = await second.innerText()
  await holdAnswersOf(launched, 'recordTime')
  await press(window, '2', 'h', 'Enter', 'Control+z', '3', 'h', 'Enter')
  await expect(async () => {
    await letAnswer(launched)
    expect(await keptMinutes()).toEqual([60, 180])
    await expect(window.getByText('Enregistrement')).toHaveCount(0, { timeout: 500 })
  }).toPass({ timeout: 10_000 })
  await expect(second).toHaveText(before)
  await expect(third).toHaveText('3 h 00')
})

test('what waits for the answer to an undone change is kept where the window goes before it', async () => {
  const { window } = launched
  await press(window, '1', 'h', 'Enter')
  await expect.poll(keptMinutes).toEqual([60])
  await holdAnswersOf(launched, 'recordTime')
  await press(window, '2', 'h', 'Enter', 'Control+z', '3', 'h', 'Enter')
  await window.evaluate(() => self.dispatchEvent(new Event('beforeunload')))
  await expect.poll(keptMinutes).toEqual([60, 180])
})
