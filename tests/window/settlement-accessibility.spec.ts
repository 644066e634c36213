import { expect, test } from '@playwright/test'
import { faults, goToAddress, LOOKS, wear } from '../hands/accessibility'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'
import '../hands/window-desk'

/** A blocked period beside one that is not, a week that is empty beside one that is filled. */
const ADDRESSES = [
  '/semaine/agent/agent-m0104/2026-12-07',
  '/semaine/agent/agent-m0104/2027-01-04',
  '/semaine/agent/agent-m0104/2031-01-06',
  '/repartition/convention-2024-07/2026-01-01/2026-12-31',
  '/repartition/convention-2024-07/2026-10-01/2027-03-31',
] as const

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

for (const looks of LOOKS) {
  test(`everyone can read weeks and settlements, ${looks.language}, ${looks.theme}`, async () => {
    launched = await launch({ sample: 'pays-de-saint-seine' })
    const { window } = launched
    await wear(launched, { name: 'Claire Morel', role: 'humanResources', ...looks })
    for (const address of ADDRESSES) {
      await goToAddress(launched, address)
      expect(await faults(launched), address).toEqual([])
    }
    await goToAddress(launched, '/semaine/agent/agent-m0104/2027-01-04')
    await expect(window.locator('[data-row="0"][data-column="0"]')).toBeFocused()
    await window.keyboard.type('25h')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('alert')).toBeVisible()
    expect(await faults(launched), 'a refused entry').toEqual([])
    await goToAddress(
      launched,
      '/repartition/convention-2024-07/2026-01-01/2026-12-31?body=commune-21561',
    )
    await expect(window.getByRole('complementary')).toBeVisible()
    expect(await faults(launched), 'an explanation').toEqual([])
  })
}
