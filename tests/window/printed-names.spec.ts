import { minutes } from '#shared/kernel/minutes'
import { expect, test } from '@playwright/test'
import { longNames } from '../gallery/long-names'
import { goToAddress } from '../hands/accessibility'
import { windowOfAll } from './harness/window-of-tests'

// A territory of long names, where agents worked long days: what the smallest window shortens is whole on paper.
const launched = windowOfAll({
  workspace: (() => {
    const file = longNames()
    return {
      ...file,
      timesheets: file.timesheets.map((sheet) => ({
        ...sheet,
        lines: sheet.lines.map((line) => ({ ...line, minutes: minutes(line.minutes * 2) })),
      })),
    }
  })(),
  size: { width: 960, height: 600 },
  isLeftBlank: true,
})

test('printing waits for the years that a chart asks for only once it is drawn', async () => {
  const { window } = launched
  await goToAddress(launched, '/tableau-de-bord?du=2026-01-01&au=2026-12-31')
  await expect(window.locator('[data-place="cost"] svg [data-mark]').first()).toBeVisible()
  await window.evaluate(() => {
    self.print = () => {
      const chart = document.querySelector('[data-place="trend"]')
      document.body.dataset['printed'] = chart?.textContent ?? ''
    }
  })
  await window.keyboard.press('Control+p')
  await expect(window.locator('body')).toHaveAttribute('data-printed', /En 2026, 216.527,16/)
})
