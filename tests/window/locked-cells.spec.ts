import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { press, saying } from '../hands/hands'
import { issueAll } from '../hands/issue-statements'
import '../hands/window-desk'
import { launch, type OpenWindow } from './harness/launch'

// Hours that can't change any more, on each grid of hours and in each size of window.

const SIZES = [
  { width: 960, height: 600 },
  { width: 1366, height: 768 },
]
const GRIDS = [
  '/semaine/2026-12-14/semaine',
  '/semaine/agent/agent-m0104/2026-12-14',
  '/semaine/agent/agent-m0104/2026-12-01/mois',
]
const lock = ({ window }: OpenWindow): Promise<unknown> =>
  window.evaluate(() =>
    self.desk.ask('lockThrough', { through: '2026-12-31' as never, reason: '' }),
  )

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

for (const [what, close, why, way] of [
  ['locked', lock, 'verrouillées.*reculez le verrou dans Validation, avec un motif', null],
  ['settled', issueAll, 'repose sur ce jour', 'Corriger cette année…'],
] as const)
  test(`a ${what} cell shows its padlock, and its first key says in sight how to go on, at every size`, async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', isLeftBlank: true })
    const { window } = launched
    await close(launched)
    for (const size of SIZES)
      for (const address of GRIDS) {
        await window.setViewportSize(size)
        await goToAddress(launched, address)
        const cell = window.locator('td[data-locked]').filter({ hasText: /\d/ }).first()
        const empty = window.locator('td[data-locked]').filter({ hasNotText: /\d/ }).first()
        for (const each of [cell, empty])
          await expect(each.locator('svg').first(), address).toBeInViewport({ ratio: 1 })
        const before = await cell.textContent()
        await cell.focus()
        await press(window, '7')
        const told = window.getByRole('status').filter({ hasText: saying(why) })
        await expect(told, address).toBeInViewport({ ratio: 1 })
        if (way !== null)
          await expect(window.getByRole('button', { name: way }).first(), address).toBeInViewport({
            ratio: 1,
          })
        await expect(cell).toHaveText(before ?? '')
        await press(window, 'Escape')
      }
  })

test('late hours that are offered beside a settled cell are left with Escape, and the focus goes back to their button', async () => {
  launched = await launch({
    sample: 'pays-de-saint-seine',
    size: { width: 1366, height: 768 },
    isLeftBlank: true,
  })
  const { window } = launched
  await issueAll(launched)
  await goToAddress(launched, '/semaine/agent/agent-m0104/2026-12-14')
  await window.locator('td[data-locked]').filter({ hasText: /\d/ }).first().click()
  const offer = window.getByRole('button', { name: 'Enregistrer en régularisation…' }).first()
  await offer.focus()
  await press(window, 'Enter')
  await expect(window.getByRole('dialog').locator(':focus')).toHaveCount(1)
  await press(window, 'Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(offer).toBeFocused()
})
