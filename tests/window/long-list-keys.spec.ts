import { expect, test } from '@playwright/test'
import { makeTerritory } from '../bench/territory'
import { focused } from '../hands/grid'
import { press } from '../hands/hands'
import { launch } from './harness/launch'

test('the focus stays among the lines of a long list, at its ends and where its line is scrolled away', async () => {
  const launched = await launch({
    workspace: makeTerritory({ agents: 2, collectivities: 300, years: 1, lines: 20 }),
    address: '/collectivites',
  })
  const { window } = launched
  const lines = window.locator('tbody tr[data-index]')
  await lines.first().focus()
  await press(window, 'End')
  await expect(focused(launched)).toHaveAttribute('data-index', '300')
  await press(window, 'Home')
  await expect(focused(launched)).toHaveAttribute('data-index', '0')
  await lines.first().hover()
  await window.mouse.wheel(0, 4000)
  await expect(window.locator('tr[data-index="0"]')).toHaveCount(0)
  await expect(window.locator('tbody tr:focus')).toHaveCount(1)
  const at = Number(await focused(launched).getAttribute('data-index'))
  await press(window, 'ArrowDown')
  await expect(focused(launched)).toHaveAttribute('data-index', String(at + 1))
  // Without the focus in it, Tab goes to a line in view.
  await expect(window.locator('tbody tr[tabindex="0"]')).toHaveCount(1)
  await launched.close()
})

test('the line that has the focus is whole between the titles and the sums, which stay in sight', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    address: '/etats',
    size: { width: 960, height: 600 },
  })
  const { window } = launched
  const lines = window.locator('tbody tr[data-index]')
  await lines.first().focus()
  const covered = async (): Promise<boolean> =>
    focused(launched).evaluate((line) => {
      const { left, top, bottom } = line.getBoundingClientRect()
      return ![top + 4, bottom - 4].every((y) =>
        line.contains(document.elementFromPoint(left + 200, y)),
      )
    })
  for (const [key, last] of [
    ['ArrowDown', 25],
    ['ArrowUp', 0],
  ] as const)
    for (let step = 1; step <= 25; step += 1) {
      await press(window, key)
      const at = String(last === 0 ? 25 - step : step)
      await expect(focused(launched)).toHaveAttribute('data-index', at)
      expect(await covered(), `${key} to ${at}`).toBe(false)
    }
  await launched.close()
})
