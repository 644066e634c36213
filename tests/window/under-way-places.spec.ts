import { expect, test } from '@playwright/test'
import { day } from '#shared/kernel/day'
import { goToAddress } from '../hands/accessibility'
import { saying } from '../hands/hands'
import { sampleWorkspace } from '../hands/sample-workspace'
import '../hands/window-desk'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

// What the screens of an agreement say of a year of which months are still to come.

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

/** The sample on 15 June, with the facts that an office has by then; its agreement from a day where one is given. */
async function opensSharedYear(from?: string): Promise<OpenWindow> {
  const { timesheets, costs, agreements, ...rest } = sampleWorkspace()
  launched = await launch({
    today: '2026-06-15',
    workspace: {
      ...rest,
      agreements: agreements.map((one) =>
        from === undefined ? one : { ...one, period: { from: day(from), to: one.period.to } },
      ),
      timesheets: timesheets.filter(({ month }) => month < '2026-06'),
      costs: costs.filter(({ month }) => month < '2026-06'),
    },
    isLeftBlank: true,
  })
  return launched
}

test('the page of an agreement gives no gap to the plan of a year under way', async () => {
  const { window } = await opensSharedYear()
  await goToAddress(launched, '/conventions/convention-2024-07')
  const plan = window.getByRole('table', { name: /Heures prévues et faites en 2026/ })
  const line = plan.getByRole('row', { name: /Francheville/ })
  await expect(line).toContainText(saying('214 h 15'))
  await expect(line).toContainText(saying('410 h 24'))
  await expect(plan).not.toContainText('−')
})

test('the allocation and the statements of a year under way lead to its months that are over', async () => {
  const { window } = await opensSharedYear()
  for (const address of ['/repartition', '/etats']) {
    await goToAddress(launched, address)
    const main = window.getByRole('main')
    await expect(main).toContainText(
      saying('La période n’est pas finie : seul ce qui est saisi à ce jour est réparti.'),
    )
    await window.getByRole('button', { name: saying('Voir janvier – mai 2026') }).click()
    await expect(main).not.toContainText('La période n’est pas finie')
    await expect(main).not.toContainText('manques')
    await window.getByText('Année', { exact: true }).click()
  }
})

test('no month before an agreement is offered as over', async () => {
  const { window } = await opensSharedYear('2026-04-01')
  await goToAddress(launched, '/tableau-de-bord/fiche-conseil')
  await expect(window.getByRole('button', { name: saying('Voir avril – mai 2026') })).toBeVisible()
})

test('prices of what was given till now lack nothing of the months to come, and are not said to', async () => {
  launched = await launch({ sample: 'shared-equipment', today: '2026-06-15', isLeftBlank: true })
  await goToAddress(launched, '/repartition')
  const main = launched.window.getByRole('main')
  await expect(main).toContainText('La période n’est pas finie')
  await expect(main).not.toContainText('manques')
})

test('the simulation of a year of which one month is over names this month once', async () => {
  const { timesheets, costs, ...rest } = sampleWorkspace()
  launched = await launch({
    today: '2026-02-10',
    workspace: {
      ...rest,
      timesheets: timesheets.filter(({ month }) => month < '2026-02'),
      costs: costs.filter(({ month }) => month < '2026-02'),
    },
    isLeftBlank: true,
  })
  await goToAddress(launched, '/simulation')
  await expect(launched.window.getByText(/2026 \(janvier\)/).first()).toBeVisible()
})
