import { expect, test } from '@playwright/test'
import { faults, goToAddress, LOOKS, wear } from '../hands/accessibility'
import { press } from '../hands/hands'
import { importStates } from '../hands/import-states'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

const SIZES = { fr: { width: 1280, height: 800 }, en: { width: 1920, height: 1080 } } as const

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

for (const looks of LOOKS) {
  test(`everyone can import hours, ${looks.language}, ${looks.theme}`, async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', size: SIZES[looks.language] })
    await wear(launched, { name: 'Claire Morel', role: 'humanResources', ...looks })
    await goToAddress(launched, '/import')
    expect.soft(await faults(launched), 'before a file').toEqual([])
    for (const [state, arrive] of Object.entries(importStates)) {
      await arrive(launched)
      const list = launched.window.getByRole('listbox')
      if (await list.isVisible()) {
        // What axe says of an open list is the library’s affair.
        await press(launched.window, 'Escape')
        await expect(list).toBeHidden()
      }
      expect.soft(await faults(launched), state).toEqual([])
    }
  })
}
