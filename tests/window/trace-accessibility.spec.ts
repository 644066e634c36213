import { expect, test } from '@playwright/test'
import { faults, goToAddress, LOOKS, wear } from '../hands/accessibility'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'
import '../hands/window-desk'

const AGREEMENT = '/conventions/convention-2024-07'

/** The trace of an agreement and what opens beside it. */
const ADDRESSES = [
  AGREEMENT,
  `${AGREEMENT}?trace=pieces/resolution`,
  `${AGREEMENT}?trace=joindre/annex`,
  `${AGREEMENT}?trace=notification/2027`,
  `${AGREEMENT}?trace=reunion/nouvelle`,
] as const

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

for (const looks of LOOKS) {
  test(`everyone can follow the written trace, ${looks.language}, ${looks.theme}`, async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', today: '2027-01-15' })
    const { window } = launched
    await wear(launched, { name: 'Claire Morel', role: 'humanResources', ...looks })
    for (const address of ADDRESSES) {
      await goToAddress(launched, address)
      expect.soft({ address, faults: await faults(launched) }).toEqual({ address, faults: [] })
    }
    await window.getByRole('button', { name: /^(Ajouter une décision|Add a decision)$/ }).click()
    await window.keyboard.press('Control+s')
    await expect(window.getByRole('alert').first()).toBeVisible()
    expect.soft(await faults(launched)).toEqual([])
  })
}
