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
