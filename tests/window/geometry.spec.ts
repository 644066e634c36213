import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { layoutFaults } from '../gallery/geometry'
import type { Look } from '../gallery/looks'
import { dress } from '../gallery/looks'
import { ROOMS, show } from '../gallery/rooms'
import { launch } from './harness/launch'

/** The smallest window, and a usual one at 150 %, which leaves fewer points in the height. */
const TIGHT: readonly Look[] = [
  { size: { width: 960, height: 600 }, language: 'fr', theme: 'light' },
  { size: { width: 1280, height: 800 }, language: 'en', theme: 'dark' },
]

/** A busy machine needs a while until a screen has its final layout: charts, for one, find their size after it shows. */
const LAYOUT_PATIENCE = { timeout: 15_000, intervals: [0, 500] }

/** Faults that stay once the layout is final. */
async function settledFaults(window: Page): Promise<readonly string[]> {
  let found: readonly string[] = []
  await expect
    .poll(async () => (found = await layoutFaults(window)).length, LAYOUT_PATIENCE)
    .toBe(0)
    .catch(() => undefined)
  return found
}

for (const look of TIGHT)
  for (const { name: room, opens, screens } of ROOMS)
    test(`nothing is cut, shortened or covered: ${room}, ${String(look.size.width)} wide, ${look.language}`, async () => {
      test.setTimeout(600_000)
      const { workspace, ...rest } = opens
      const opened = await launch({
        ...rest,
        ...(workspace === undefined ? {} : { workspace: workspace() }),
        size: look.size,
      })
      const faults: string[] = []
      for (const screen of screens) {
        await dress(opened, look, screen.role)
        await show(opened, screen)
        const found = await settledFaults(opened.window)
        faults.push(...found.map((fault) => `${screen.name}: ${fault}`))
      }
      await opened.close()
      expect(faults).toEqual([])
    })
