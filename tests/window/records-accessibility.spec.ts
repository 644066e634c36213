import { expect, test } from '@playwright/test'
import { faults, goToAddress, LOOKS, wear } from '../hands/accessibility'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

/** Every state of the four screens that looks different enough to have its own faults. */
const ADDRESSES = [
  '/collectivites',
  '/collectivites/commune-21573',
  '/collectivites/nouvelle',
  '/collectivites/territoire',
  '/agents',
  '/agents/agent-m0104',
  '/agents/nouveau',
  '/conventions',
  '/conventions/nouvelle',
  '/conventions/convention-2024-07',
  '/conventions/convention-2024-07?modifier=identity',
  '/conventions/convention-2024-07?modifier=terms',
  '/conventions/convention-2024-07?modifier=beneficiaries',
  '/conventions/convention-2024-07?modifier=agents',
  '/conventions/convention-2024-07?modifier=instalments',
  '/couts',
  '/couts/agent-m0104/2027-01',
] as const

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

/** What says that it is being read; a button that opens a dialogue ends in the same dots. */
const loading = () =>
  launched.window.getByText(/…$/).and(launched.window.locator(':not(button, button *)'))

/** Whether something scrolls sideways: nothing may, at the smallest size. */
const sideways = (): Promise<readonly string[]> =>
  launched.window.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (each) =>
          each.scrollWidth > each.clientWidth + 1 &&
          ['auto', 'scroll'].includes(getComputedStyle(each).overflowX),
      )
      .map((each) => each.outerHTML.slice(0, 120)),
  )

/** Buttons whose words are cut. */
const cut = (): Promise<readonly string[]> =>
  launched.window
    .locator('.mantine-Button-label')
    .evaluateAll((labels) =>
      labels
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(({ textContent }) => textContent),
    )

for (const looks of LOOKS) {
  test(`everyone can read and fill in records, ${looks.language}, ${looks.theme}`, async () => {
    launched = await launch({ sample: 'pays-de-saint-seine' })
    await wear(launched, { name: 'Claire Morel', role: 'humanResources', ...looks })
    for (const address of ADDRESSES) {
      await goToAddress(launched, address)
      await expect(loading()).toHaveCount(0)
      expect.soft({ address, faults: await faults(launched) }).toEqual({ address, faults: [] })
      await expect.soft.poll(sideways, address).toEqual([])
      await expect.soft.poll(cut, address).toEqual([])
    }
  })
}
