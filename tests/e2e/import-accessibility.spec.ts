import { expect, test } from '@playwright/test'
import { faults, goTo, LOOKS, wear } from './accessibility'
import { press } from './hands'
import { importStates } from './import-states'
import type { Launched } from './launch'
import { forget, launch } from './launch'

const SIZES = { fr: { width: 1280, height: 800 }, en: { width: 1920, height: 1080 } } as const

let launched: Launched

test.afterEach(async () => {
  await launched.close()
  forget(launched.data)
})

for (const looks of LOOKS) {
  test(`everyone can import hours, ${looks.language}, ${looks.theme}`, async () => {
    launched = await launch({ args: ['--sample'], size: SIZES[looks.language] })
    await wear(launched, { name: 'Claire Morel', role: 'humanResources', ...looks })
    await goTo(launched, '/import')
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
