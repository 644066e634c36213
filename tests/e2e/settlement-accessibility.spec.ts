import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Launched } from './launch'
import { forget, launch } from './launch'
import './window-desk'

const LOOKS = [
  { language: 'fr', theme: 'light', size: { width: 1280, height: 800 } },
  { language: 'en', theme: 'dark', size: { width: 1920, height: 1080 } },
] as const

/** A blocked period beside one that is not, a week that is empty beside one that is filled. */
const ADDRESSES = [
  '/semaine/agent-m0104/2026-12-07',
  '/semaine/agent-m0104/2027-01-04',
  '/semaine/agent-m0104/2031-01-06',
  '/repartition/convention-2024-07/2026-01-01/2026-12-31',
  '/repartition/convention-2024-07/2026-10-01/2027-03-31',
] as const

let launched: Launched

test.afterEach(async () => {
  await launched.close()
  forget(launched.data)
})

async function faults(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: launched.window }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

for (const { size, ...looks } of LOOKS) {
  test(`everyone can read weeks and settlements, ${looks.language}, ${looks.theme}`, async () => {
    launched = await launch({ args: ['--sample'], size })
    const { window } = launched
    await window.evaluate((chosen) => self.desk.ask('savePreferences', chosen), {
      name: 'Claire Morel',
      role: 'humanResources' as const,
      ...looks,
    })
    await expect(window.locator('html')).toHaveAttribute('lang', looks.language)
    for (const address of ADDRESSES) {
      await window.evaluate((hash) => {
        location.hash = hash
      }, address)
      await expect(window.locator('[aria-busy]')).toHaveCount(0)
      await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await faults(), address).toEqual([])
    }
    await window.evaluate((hash) => {
      location.hash = hash
    }, '/semaine/agent-m0104/2027-01-04')
    await expect(window.locator('[data-row="0"][data-column="0"]')).toBeFocused()
    await window.keyboard.type('25h')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('alert')).toBeVisible()
    expect(await faults(), 'a refused entry').toEqual([])
    await window.evaluate((hash) => {
      location.hash = hash
    }, '/repartition/convention-2024-07/2026-01-01/2026-12-31?body=commune-21561')
    await expect(window.getByRole('complementary')).toBeVisible()
    expect(await faults(), 'an explanation').toEqual([])
  })
}
