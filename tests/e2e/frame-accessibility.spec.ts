import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Preferences } from '#shared/contract/preferences'
import type { Launched } from './launch'
import { forget, launch } from './launch'
import './window-desk'

const LOOKS = [
  { language: 'fr', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const

/** What axe finds, in a form that a failed test can print. */
async function faults({ window }: Launched): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Keeps preferences as the settings would, and waits until the window wears them. */
async function wear({ window }: Launched, preferences: Preferences): Promise<void> {
  await window.evaluate((chosen) => self.desk.ask('savePreferences', chosen), preferences)
  const page = window.locator('html')
  await expect(page).toHaveAttribute('lang', preferences.language)
  await expect(page).toHaveAttribute('data-mantine-color-scheme', preferences.theme)
}

test.describe('everyone can read', () => {
  let launched: Launched

  test.afterEach(async () => {
    await launched.close()
    forget(launched.data)
  })

  for (const looks of LOOKS) {
    test(`the welcome screen, ${looks.language}, ${looks.theme}`, async () => {
      launched = await launch()
      await wear(launched, { name: '', role: 'humanResources', ...looks })
      await expect(launched.window.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await faults(launched)).toEqual([])
    })

    test(`homes, settings and palette, ${looks.language}, ${looks.theme}`, async () => {
      launched = await launch({ args: ['--sample'] })
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
      await expect(window.getByRole('textbox')).toBeVisible()
      expect(await faults(launched)).toEqual([])
    })
  }
})
