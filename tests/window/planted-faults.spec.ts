import { expect, test } from '@playwright/test'
import { faults } from '../hands/accessibility'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

let running: OpenWindow

test.beforeAll(async () => {
  running = await launch({ sample: 'pays-de-saint-seine', address: '/collectivites' })
  await expect(running.window.getByRole('row').nth(5)).toBeVisible()
  // Everything there is was read: what follows is found beside it.
  expect(await faults(running)).toEqual([])
  expect(await faults(running)).toEqual([])
})

test.afterAll(() => running.close())

/** Changes the page, has it read, and takes the change back. */
async function foundAfter(plant: () => () => unknown): Promise<readonly string[]> {
  const undo = await running.window.evaluateHandle(plant)
  const found = await faults(running)
  await undo.evaluate((take) => take())
  return found
}

test('a button without a name is found on a screen that was read before', async () => {
  const found = await foundAfter(() => {
    const button = document.createElement('button')
    document.querySelector('main')?.append(button)
    return () => button.remove()
  })
  expect(found).toEqual([expect.stringMatching(/^button-name: <button>/)])
})

test('a text that is too pale is found, in the theme that is shown and in the other one', async () => {
  const here = await foundAfter(() => {
    const text = document.createElement('p')
    text.style.cssText =
      'position: fixed; inset: 0 auto auto 0; z-index: 999; color: #b0b0b0; background: #ffffff'
    text.textContent = 'Pâle'
    document.querySelector('main')?.append(text)
    return () => text.remove()
  })
  expect(here).toContainEqual(expect.stringMatching(/^color-contrast: <p/))
  const there = await foundAfter(() => {
    const text = document.createElement('p')
    text.style.cssText =
      'position: fixed; inset: 0 auto auto 0; z-index: 999; color: light-dark(#000000, #303030); background: light-dark(#ffffff, #202020)'
    text.textContent = 'Pâle la nuit'
    document.querySelector('main')?.append(text)
    return () => text.remove()
  })
  expect(there).toEqual([expect.stringMatching(/^in the other theme, color-contrast: <p/)])
})

test('a pale text that lies under something is found once nothing covers it', async () => {
  const found = await foundAfter(() => {
    const text = document.createElement('p')
    text.style.cssText = 'color: #a8a8a8; background: #fdfdfd'
    text.textContent = 'Couvert'
    document.querySelector('main')?.append(text)
    return () => (text.style.cssText += '; position: fixed; inset: 0 auto auto 0; z-index: 999')
  })
  expect(found).toEqual([])
  const uncovered = await faults(running)
  expect(uncovered).toContainEqual(expect.stringMatching(/^color-contrast: <p/))
})
