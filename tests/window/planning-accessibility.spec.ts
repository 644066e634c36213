import { expect, test } from '@playwright/test'
import { faults, goToAddress, LOOKS, wear } from '../hands/accessibility'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'
import '../hands/window-desk'

/** Usual weeks and absences, empty, filled in and wrong. */
const ADDRESSES = [
  '/agents/agent-m0104/semaine-type/semaine-m0104',
  '/agents/agent-m0104/semaine-type/nouvelle',
  '/agents/agent-m0104/semaine-type/perdue',
  '/absences',
  '/absences/nouvelle?agent=agent-m0104',
] as const

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

for (const looks of LOOKS) {
  test(`everyone can plan, ${looks.language}, ${looks.theme}`, async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', today: '2027-01-06' })
    const { window } = launched
    await wear(launched, { name: 'Claire Morel', role: 'humanResources', ...looks })
    for (const address of ADDRESSES) {
      await goToAddress(launched, address)
      expect.soft({ address, faults: await faults(launched) }).toEqual({ address, faults: [] })
    }
    await goToAddress(launched, '/agents/agent-m0104/semaine-type/semaine-m0104')
    await window
      .getByRole('button', { name: /^(Ajouter, lundi matin|Add, monday morning)$/i })
      .click()
    await window.keyboard.press('Escape')
    await window.keyboard.press('Control+s')
    await expect(window.getByRole('alert')).toBeVisible()
    expect.soft(await faults(launched)).toEqual([])
    await window.getByRole('button', { name: /^(Abandonner|Discard)$/ }).click()
    await goToAddress(launched, '/semaine')
    await expect(window.getByRole('grid')).toBeVisible()
    for (const tool of [0, 1, 2]) {
      await window.getByRole('button', { name: /^(Remplir|Fill)$/ }).click()
      await window.getByRole('menuitem').nth(tool).click()
      await expect(window.getByRole('dialog')).toBeVisible()
      expect.soft({ tool, faults: await faults(launched) }).toEqual({ tool, faults: [] })
      await window
        .getByRole('dialog')
        .getByRole('button', { name: /^(Annuler|Cancel)$/ })
        .click()
      await expect(window.getByRole('dialog')).toBeHidden()
    }
  })
}
