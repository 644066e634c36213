import { expect, test } from '@playwright/test'
import { faults, goToAddress, LOOKS, wear } from '../hands/accessibility'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

for (const looks of LOOKS) {
  test(`everyone can read statements and the dashboard, ${looks.language}, ${looks.theme}`, async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', size: { width: 1280, height: 800 } })
    const { window } = launched
    await wear(launched, { name: 'Antoine Vidal', role: 'finance', ...looks })

    await goToAddress(launched, '/tableau-de-bord')
    await expect(window.locator('[data-chart] svg.recharts-surface')).toHaveCount(3)
    expect(await faults(launched), 'charts').toEqual([])
    await window.locator('[data-chart="hours-by-month"]').getByRole('button').first().click()
    expect(await faults(launched), 'a chart as a table').toEqual([])

    await goToAddress(launched, '/etats')
    await expect(window.getByRole('row')).toHaveCount(28)
    expect(await faults(launched), 'drafts').toEqual([])
    await goToAddress(launched, `/etats/${encodeURIComponent('draft commune-21561')}`)
    await expect(window.locator('iframe')).toBeVisible()
    expect(await faults(launched), 'a draft with its page').toEqual([])
    await window.getByRole('checkbox').nth(1).check()
    await window.getByRole('toolbar').getByRole('button').first().click()
    await expect(window.getByRole('dialog')).toBeVisible()
    expect(await faults(launched), 'before issuing').toEqual([])
  })
}
