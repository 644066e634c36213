import { expect, test } from '@playwright/test'
import { faults, LOOKS, wear } from '../hands/accessibility'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

test.describe('everyone can read', () => {
  let launched: OpenWindow

  test.afterEach(async () => {
    await launched.close()
  })

  for (const looks of LOOKS) {
    test(`the welcome screen, ${looks.language}, ${looks.theme}`, async () => {
      launched = await launch()
      await wear(launched, { name: '', role: 'humanResources', ...looks })
      await expect(launched.window.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await faults(launched)).toEqual([])
    })

    test(`homes, settings and palette, ${looks.language}, ${looks.theme}`, async () => {
      launched = await launch({ sample: 'pays-de-saint-seine' })
      const { window } = launched
      for (const role of ['humanResources', 'finance', 'direction'] as const) {
        await wear(launched, { name: 'Claire Morel', role, ...looks })
        await expect(window.getByRole('region').first()).toBeVisible()
        expect(await faults(launched)).toEqual([])
      }
      await window.keyboard.press('Control+k')
      await window.keyboard.type('saint')
      await expect(window.getByRole('option').first()).toBeVisible()
      expect(await faults(launched)).toEqual([])
      await window.keyboard.press('Escape')
      await window.evaluate(() => {
        location.hash = '/reglages'
      })
      await expect(window.getByRole('textbox').first()).toBeVisible()
      expect(await faults(launched)).toEqual([])
    })
  }
})
